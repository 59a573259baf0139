// Loaded before every script (`node --import`). Plain JavaScript, because an older Node cannot read TypeScript.
// Linux and Windows get Node 24 from node_modules (optionalDependencies); elsewhere npm uses the Node it was started with.
import { existsSync, readdirSync, rmSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    [
      `Cần Node 24 (ít nhất 22.18); đang chạy Node ${process.versions.node}.`,
      "Cài Node 24 từ https://nodejs.org rồi chạy lại `npm ci`.",
      `Node 24 is needed (22.18 at the least); this is Node ${process.versions.node}. Install it, then run npm ci again.`,
    ].join("\n"),
  );
  process.exit(1);
}

// Modules are compiled once and not at each start: Node knows by their text whether what it compiled is still theirs.
// What it compiled of modules that are no more it keeps, so now and then everything goes.
const compiled = fileURLToPath(new URL("../node_modules/.cache/node", import.meta.url));
const mostModules = 6000;
const versions = (folder) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const keptModules = (folder) => versions(folder).flatMap(({ name }) => readdirSync(join(folder, name))).length;
if (existsSync(compiled) && keptModules(compiled) > mostModules) rmSync(compiled, { recursive: true, force: true });
module.enableCompileCache(compiled);
