/** Reads a share of the content and keeps what it read: `readContentAside` starts this. */
import { constants, setPriority } from "node:os";
import { listPacks, readKept } from "./kept-content.ts";
import { makeTake } from "./shared-work.ts";

const [place = "", taken = ""] = process.argv.slice(2);
// Whoever asked has something to do meanwhile, which nobody else can.
setPriority(constants.priority.PRIORITY_LOW);
const take = makeTake(taken);
for (const pack of listPacks(place)) if (take(pack.name)) readKept(pack);
