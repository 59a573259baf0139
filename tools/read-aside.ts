/** Content read by several processes, while something else is being done. */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Content } from "../src/entries/handed.ts";
import { articleSource, type Entry } from "../src/entries/sources.ts";
import { runTool } from "./child-tools.ts";
import { gatherContent, listIds, listPacks, type Pack, readContent, readKept } from "./kept-content.ts";
import { makeTake, type Take } from "./shared-work.ts";

/** So many articles are read in about the time that a process takes to start. */
const worthAProcess = 500;

/** What another has kept costs little to read: left for the end, nobody else would have anything to do meanwhile. */
const findNext = (left: ReadonlySet<Pack>, take: Take): Pack | undefined =>
  [...left].find(({ file }) => existsSync(file)) ?? [...left].find(({ name }) => take(name));

/** Reads along with others, one pack at a time, so that whatever else is asked of this process is done in between. */
export async function readAlong(place: string, take: Take, others: Promise<unknown>): Promise<Content> {
  const packs = listPacks(place);
  const left = new Set(packs);
  const read = new Map<Pack, Entry<object>[]>();
  for (let pack = findNext(left, take); pack; pack = findNext(left, take)) {
    left.delete(pack);
    read.set(pack, readKept(pack)());
    await nextTurn();
  }
  await others;
  return gatherContent(packs, (pack) => read.get(pack) ?? readKept(pack)());
}

/**
 * The same as `readContent`: where nothing was kept and there is much to read, one process for each further core reads a
 * share of it. @param place where what was read is kept; of one code only. @param taken a new directory for who reads what
 */
export async function readContentAside(place: string, taken: string): Promise<Content> {
  const worth = Math.floor(listIds(articleSource).length / worthAProcess);
  const helpers = existsSync(place) ? 0 : Math.min(availableParallelism() - 1, worth);
  if (helpers === 0) return readContent(place);
  const take = makeTake(taken);
  const others = Array.from({ length: helpers }, () => runTool("tools/read-share.ts", place, taken));
  return readAlong(place, take, Promise.all(others));
}
