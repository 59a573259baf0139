import { findTokens } from "../search/tokens.ts";
import type { WordKey } from "../search/word-key.ts";
import type { Offer } from "./catalogue.ts";

/** Marks may be left out; those that are typed must be those of the word, which may still be unfinished. */
const begins = (word: WordKey, typed: WordKey) =>
  word.letters.startsWith(typed.letters) && (typed.marks === "" || word.marks.startsWith(typed.marks));

const wordsOf = new WeakMap<Offer, { readonly subject: readonly WordKey[]; readonly all: readonly WordKey[] }>();

function readOffer(offer: Offer) {
  const words = wordsOf.get(offer) ?? {
    subject: findTokens(offer.subject),
    all: findTokens(`${offer.subject} ${offer.of} ${offer.more}`),
  };
  wordsOf.set(offer, words);
  return words;
}

/** Words of the indicator count more than those of the entity, and more so in their own order at the front. */
function scoreOf(offer: Offer, typed: readonly WordKey[]): number {
  const { subject, all } = readOffer(offer);
  if (!typed.every((word) => all.some((own) => begins(own, word)))) return 0;
  const inSubject = typed.filter((word) => subject.some((own) => begins(own, word))).length;
  const inFront = typed.findIndex((word, place) => !subject[place] || !begins(subject[place], word));
  return 1 + inSubject + 2 * (inFront < 0 ? typed.length : inFront);
}

/** The offers that hold every word typed, in whatever order, best first; all of them while nothing is typed. */
export function findOffers(text: string, offers: readonly Offer[]): readonly Offer[] {
  const typed = findTokens(text);
  if (typed.length === 0) return offers;
  return offers
    .map((offer) => ({ offer, score: scoreOf(offer, typed) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.offer.count - a.offer.count)
    .map(({ offer }) => offer);
}
