import type { Abbreviation, Word } from "./abbreviations.ts";
import { type Ask, askAll, askLevels, isFound, keepPhrases } from "./ask.ts";
import { makeOpenPass, makePasses } from "./pass.ts";
import type { Query } from "./query.ts";
import { fuse, type Ranked } from "./rank.ts";
import { makeReadings } from "./readings.ts";
import { isRecord } from "./record.ts";
import { repair, type Vocabulary } from "./repair.ts";
import { type Read, rereadHead } from "./reread-head.ts";

/** What the layer needs of the world: an index to ask, and two small tables. */
export interface Sources {
  readonly ask: Ask;
  /** Has more of the index asked from now on; false when so many pages found are enough, or there is no more. */
  readonly widen?: (found: number) => boolean;
  readonly read: Read;
  readonly abbreviations: readonly Abbreviation[];
  /** Asked for only when nothing is found as typed. */
  readonly readVocabulary: () => Promise<Vocabulary>;
}

export interface Answer {
  /** Best first. */
  readonly pages: readonly Ranked[];
  /** The records that have every word of the question, best first: they are the answer, pages tell about it. */
  readonly figures: readonly Ranked[];
  /** How the question was changed to find anything. */
  readonly relaxed?: "spelling" | "fewer words" | undefined;
}

/** Each of these wordings, with whatever marks. */
const askFolded = (readings: readonly (readonly Word[])[], ask: Ask) =>
  askAll(
    readings.flatMap((reading) => makePasses([reading], "folded")),
    ask,
  );

interface Step extends Pick<Answer, "pages" | "relaxed"> {
  readonly readings: readonly (readonly Word[])[];
}

async function askAsTyped({ words, open }: Query, readings: Step["readings"], ask: Ask): Promise<Ranked[]> {
  const closed = await askLevels(words, readings, ask);
  return open && !isFound(closed, words) ? fuse([closed, await askAll([makeOpenPass(words)], ask)]) : closed;
}

/** From what was typed to what it may mean, and on to less, until something is found. */
async function searchSteps(query: Query, sources: Sources): Promise<Step> {
  const { words } = query;
  const { ask, widen, abbreviations, readVocabulary } = sources;
  const readings = makeReadings(words, abbreviations);
  let pages = await askAsTyped(query, readings, ask);
  while (!isFound(pages, words) && widen?.(pages.length)) pages = await askAsTyped(query, readings, ask);
  if (pages.length > 0) return { pages, readings };
  const repaired = repair(words, await readVocabulary());
  pages = await askFolded(repaired, ask);
  if (pages.length > 0 || words.length === 1)
    return { pages, readings: [...readings, ...repaired], relaxed: "spelling" };
  const withoutEach = words.map((_, index) => words.toSpliced(index, 1));
  return { pages: await askFolded(withoutEach, ask), readings, relaxed: "fewer words" };
}

/** So many figures stand above the pages. */
const figureHead = 3;

export interface SearchOptions {
  /** How many pages are shown at once: the best are put in order with most care. */
  readonly count?: number;
  /** Whether records are wanted apart from the pages, and not among them. */
  readonly apart?: boolean;
}

/** Answers a query; one without words with all there is. */
export async function search(
  query: Query,
  sources: Sources,
  { count = 10, apart = true }: SearchOptions = {},
): Promise<Answer> {
  const { ask, read } = sources;
  if (query.words.length === 0)
    return { pages: (await ask([])).map((hit) => ({ id: hit.id, hit, score: 0, phrase: 0 })), figures: [] };
  const { pages, readings, relaxed } = await searchSteps(query, sources);
  const kept = await keepPhrases(pages, query, ask);
  const isFigure = (page: Ranked) => apart && isRecord(page);
  return {
    pages: await rereadHead(
      kept.filter((page) => !isFigure(page)),
      readings,
      read,
      count,
    ),
    figures: await rereadHead(kept.filter(isFigure), readings, read, figureHead),
    relaxed,
  };
}
