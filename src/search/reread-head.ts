import type { Word } from "./abbreviations.ts";
import type { Hit, Ranked } from "./rank.ts";
import { reread } from "./reread.ts";

/** Gives the real text of a page that was answered, and what it is called. */
export type Read = (hit: Hit) => Promise<{ readonly titles: readonly string[]; readonly text: string }>;

/** What each tells of how good an answer is. */
const indexShare = 0.2;
const phraseShare = 0.3;
const nearShare = 0.1;
const pairsShare = 0.15;
const titleShare = 0.15;

interface Reread extends Ranked {
  /** Whether the text has the query word for word. */
  readonly isWhole: boolean;
}

async function rereadPage(page: Ranked, readings: readonly (readonly Word[])[], read: Read): Promise<Reread> {
  const { titles, text } = await read(page.hit);
  const { phrase, near, pairs } = reread(text, readings);
  const named = titles.map((title) => reread(title, readings)).map((title) => title.phrase * title.near + title.whole);
  const score =
    indexShare * page.score +
    phraseShare * phrase ** 2 +
    nearShare * near +
    pairsShare * pairs +
    titleShare * Math.max(0, ...named);
  return { ...page, score, isWhole: phrase === 1 };
}

/**
 * The first pages put in order by their real text: the index knows where words stand, but not which stands where. When
 * none of them has the query word for word, the next may well be better, and are read too.
 * @param head how many pages are shown at once: their text is fetched anyway
 */
export async function rereadHead(
  pages: readonly Ranked[],
  readings: readonly (readonly Word[])[],
  read: Read,
  head: number,
): Promise<Ranked[]> {
  const rereadAll = (some: readonly Ranked[]) => Promise.all(some.map((page) => rereadPage(page, readings, read)));
  const first = await rereadAll(pages.slice(0, head));
  const all = first.some(({ isWhole }) => isWhole)
    ? first
    : [...first, ...(await rereadAll(pages.slice(head, 3 * head)))];
  return [...all.sort((a, b) => b.score - a.score), ...pages.slice(all.length)];
}
