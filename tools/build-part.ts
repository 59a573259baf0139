/** One part of a build on several cores, in a process of its own; `build-parts.ts` starts it. */
import { writeFileSync } from "node:fs";
import { buildPages } from "./build-pages.ts";
import { parseShard } from "./shard.ts";

const [part = "", directory = "", code = "", bundle = "", content = ""] = process.argv.slice(2);
const makings = { code, bundle: Promise.resolve(bundle), content };
const pages = await buildPages(directory, makings, { out: directory, fresh: true, shard: parseShard(part) });
const { rendered } = pages;
writeFileSync(`${directory}.json`, JSON.stringify({ rendered, record: pages.makeRecord(directory) }));
