// Loaded before builds and development (`node --import`), as V8's limits can be set only before there is much to collect.
import v8 from "node:v8";

const [major = 0] = process.versions.node.split(".").map(Number);

// Node 24 looks through the whole heap, half a gigabyte here, whenever 64 MB of buffers are new, be they in use or not.
// Counted to one limit with all else, as later versions do, they cost a build a fifth less; and what may be added to
// what is in use before it is looked through again is half of that, so that all of it stays below 2 GB.
if (major === 24) {
  v8.setFlagsFromString("--external-memory-accounted-in-global-limit");
  v8.setFlagsFromString("--heap-growing-percent=50");
}
