import type { Word } from "./abbreviations.ts";
import { isNumber } from "./number-key.ts";
import { makePasses, type Pass, phraseTerms, selectLevels } from "./pass.ts";
import type { Query } from "./query.ts";
import { fuse, type Hit, type Ranked, rankHits } from "./rank.ts";

/** Gives the pages that have all of the terms. */
export type Ask = (terms: readonly string[]) => Promise<readonly Hit[]>;

/** So many pages that have the query word for word are enough; the longer it is, the fewer have it by chance. */
const enoughFor = (words: readonly Word[]) => (words.length > 3 ? 1 : 8);
export const isWhole = ({ phrase }: Ranked) => phrase === 1;
export const isFound = (pages: readonly Ranked[], words: readonly Word[]) =>
  pages.filter(isWhole).length >= enoughFor(words);

export async function askAll(passes: readonly Pass[], ask: Ask): Promise<Ranked[]> {
  const answers: Ranked[][] = [];
  // One after the other: the index answers one question at a time.
  for (const pass of passes) answers.push(rankHits(await ask(pass.terms), pass));
  return fuse(answers);
}

const countNumbers = (words: readonly Word[] | undefined) => words?.filter(isNumber).length;

/** From what was typed to what it may mean, until enough pages have it word for word. */
export async function askLevels(
  words: readonly Word[],
  readings: readonly (readonly Word[])[],
  ask: Ask,
): Promise<Ranked[]> {
  let pages: Ranked[] = [];
  for (const level of selectLevels(words)) {
    for (const [at, pass] of makePasses(readings, level).entries()) {
      // Few say “chín mươi sáu” who wrote “96”: it is asked for when what was written is not there.
      if (isFound(pages, words) && countNumbers(readings[at]) !== countNumbers(words)) continue;
      pages = fuse([pages, rankHits(await ask(pass.terms), pass)]);
    }
    if (isFound(pages, words)) break;
  }
  return pages;
}

/** Pages that have a phrase. Typed without marks, it is found by where its words stand. */
async function findPhrase(phrase: readonly Word[], ask: Ask): Promise<readonly { readonly id: string }[]> {
  if (selectLevels(phrase).includes("typed")) return ask(phraseTerms(phrase));
  return (await askAll(makePasses([phrase], "folded"), ask)).filter(isWhole);
}

/** Pages that have all the quoted phrases. */
export async function keepPhrases(pages: readonly Ranked[], { phrases }: Query, ask: Ask): Promise<Ranked[]> {
  let kept = [...pages];
  for (const phrase of phrases) {
    const ids = new Set((await findPhrase(phrase, ask)).map(({ id }) => id));
    kept = kept.filter(({ id }) => ids.has(id));
  }
  return kept;
}
