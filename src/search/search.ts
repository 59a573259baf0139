import type { Abbreviation, Word } from "./abbreviations.ts";
import { type Ask, askAll, askLevels, isFound, isWhole, keepPhrases } from "./ask.ts";
import { makeOpenPass, makePasses } from "./pass.ts";
import type { Query } from "./query.ts";
import { fuse, type Ranked } from "./rank.ts";
import { makeReadings } from "./readings.ts";
import { isRecord } from "./record.ts";
import { repair, type Vocabulary } from "./repair.ts";
import { type Read, rereadHead } from "./reread-head.ts";
import { isSyllable } from "./syllable.ts";

/** What the layer needs of the world: an index to ask, and two small tables. */
export interface Sources {
  readonly ask: Ask;
  readonly read: Read;
  readonly abbreviations: readonly Abbreviation[];
  /** Asked for only when a query seems to hold a slip. */
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

const mayHoldSlip = (words: readonly Word[]) =>
  words.some(({ letters, written }) => !written && /^\p{L}{2,}$/u.test(letters) && !isSyllable(letters));

/** Each of these wordings, with whatever marks. */
const askFolded = (readings: readonly (readonly Word[])[], ask: Ask) =>
  askAll(
    readings.flatMap((reading) => makePasses([reading], "folded")),
    ask,
  );

interface Step extends Pick<Answer, "pages" | "relaxed"> {
  readonly readings: readonly (readonly Word[])[];
}

/** From what was typed to what it may mean, and on to less, until something is found. */
async function searchSteps({ words, open }: Query, sources: Sources): Promise<Step> {
  const { ask, abbreviations, readVocabulary } = sources;
  const readings = makeReadings(words, abbreviations);
  const closed = await askLevels(words, readings, ask);
  const pages = open && !isFound(closed, words) ? fuse([closed, await askAll([makeOpenPass(words)], ask)]) : closed;
  if (pages.some(isWhole) || (pages.length > 0 && !mayHoldSlip(words))) return { pages, readings };
  const repaired = repair(words, await readVocabulary());
  const mended = await askFolded(repaired, ask);
  if (mended.length > 0)
    return { pages: fuse([pages, mended]), readings: [...readings, ...repaired], relaxed: "spelling" };
  if (pages.length > 0 || words.length === 1) return { pages, readings };
  const withoutEach = words.map((_, index) => words.toSpliced(index, 1));
  return { pages: await askFolded(withoutEach, ask), readings, relaxed: "fewer words" };
}

/** So many figures stand above the pages. */
const figureHead = 3;

/** Answers a query. @param shown how many pages are shown at once: the best of the answers are put in order with most care */
export async function search(query: Query, sources: Sources, shown = 10): Promise<Answer> {
  if (query.words.length === 0) return { pages: [], figures: [] };
  const { ask, read } = sources;
  const { pages, readings, relaxed } = await searchSteps(query, sources);
  const kept = await keepPhrases(pages, query, ask);
  const others = kept.filter((page) => !isRecord(page));
  return {
    pages: await rereadHead(others, readings, read, shown),
    figures: await rereadHead(kept.filter(isRecord), readings, read, figureHead),
    relaxed,
  };
}
