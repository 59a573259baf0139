import type { Word } from "./abbreviations.ts";
import type { Hit, Ranked } from "./rank.ts";
import { isReference } from "./record.ts";
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

/** What a page that tells where others are from is worth beside them, unless it was asked for by its name. */
const referenceShare = 0.6;
/** A name has all words of the query together (1), which are so much of it (0.4). */
const enoughOfName = 1.4;
/** So many of such pages may stand among the first. */
const referenceHead = 3;

async function rereadPage(page: Ranked, readings: readonly (readonly Word[])[], read: Read): Promise<Reread> {
  const { titles, text } = await read(page.hit);
  const { phrase, near, pairs } = reread(text, readings);
  const names = titles.map((title) => reread(title, readings)).map((title) => title.phrase * title.near + title.whole);
  const named = Math.max(0, ...names);
  const said =
    indexShare * page.score + phraseShare * phrase ** 2 + nearShare * near + pairsShare * pairs + titleShare * named;
  const score = isReference(page) && named < enoughOfName ? referenceShare * said : said;
  return { ...page, score, isWhole: phrase === 1 };
}

/** So many of the next are read; each is a file to fetch. */
const further = 10;

/** Between pages that answer nearly as well the index decides, which knows what is newest. */
const step = ({ score }: Ranked) => Math.round(score * 25);

/**
 * The first pages put in order by their real text: the index knows where words stand, but not which stands where. When
 * none of them has the query word for word, the next may well be better, and are read too. Pages that tell where others
 * are from take no room from these.
 * @param head how many pages are shown at once: their text is fetched anyway
 */
export async function rereadHead(
  pages: readonly Ranked[],
  readings: readonly (readonly Word[])[],
  read: Read,
  head: number,
): Promise<Ranked[]> {
  const rereadSome = (some: readonly Ranked[]) => Promise.all(some.map((page) => rereadPage(page, readings, read)));
  const first = [
    ...pages.filter((page) => !isReference(page)).slice(0, head),
    ...pages.filter(isReference).slice(0, referenceHead),
  ];
  const rest = pages.filter((page) => !first.includes(page));
  const all = await rereadSome(first);
  if (!all.some(({ isWhole }) => isWhole)) all.push(...(await rereadSome(rest.splice(0, further))));
  return [...all.sort((a, b) => step(b) - step(a)), ...rest];
}
