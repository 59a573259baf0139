/** Content read by other processes, while the one that needs it does something else. */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Content } from "../src/entries/handed.ts";
import { articleSource } from "../src/entries/sources.ts";
import { runTool } from "./child-tools.ts";
import { listIds, readContent } from "./kept-content.ts";

/** So many articles are read in about the time that a process takes to start. */
const worthAProcess = 500;

/**
 * The same as `readContent`: where nothing was kept and there is much to read, as many processes as there are cores read
 * it first. @param place where what was read is kept; of one code only
 */
export async function readContentAside(place: string): Promise<Content> {
  const worth = Math.floor(listIds(articleSource).length / worthAProcess);
  const count = existsSync(place) ? 1 : Math.min(availableParallelism(), worth);
  if (count > 1) {
    const readers = Array.from({ length: count }, (_, reader) => `${reader}`);
    await Promise.all(readers.map((reader) => runTool("tools/read-share.ts", place, reader, `${count}`)));
  }
  return readContent(place);
}
