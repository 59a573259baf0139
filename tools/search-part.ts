/** One part of the index: its pages and records read, but for those that are known, and packed. */
import type { WordKey } from "../src/search/word-key.ts";
import {
  type Entries,
  type Entry,
  type FindEntry,
  type KeptEntries,
  keepEntries,
  openEntries,
} from "./search-entries.ts";
import { packFragment } from "./search-fragments.ts";
import type { Item } from "./search-items.ts";
import { type Lexicon, makeLexicon } from "./search-lexicon.ts";
import { type PackedPart, packPart } from "./search-pack.ts";
import type { Found } from "./search-page.ts";

export interface MadePart {
  readonly packed: PackedPart;
  readonly entries: KeptEntries;
}

function numberWords(words: readonly WordKey[], lexicon: Lexicon): Uint32Array {
  const numbers = new Uint32Array(words.length);
  for (const [place, word] of words.entries()) numbers[place] = lexicon.numberOf(word);
  return numbers;
}

function makeEntry(found: Found, lexicon: Lexicon): Entry {
  const { filters, sort, standing, text } = found;
  return {
    ...{ filters, sort, standing },
    words: numberWords(text.words, lexicon),
    weights: new Uint8Array(text.weights),
    title: numberWords(found.title, lexicon),
    fragment: packFragment(found),
  };
}

/** @param known entries of the parts in which some of the items may have been before */
export function makePart(items: readonly Item[], known: readonly KeptEntries[] = []): MadePart {
  const lexicon = makeLexicon();
  const finds = known.map((kept) => openEntries(kept, lexicon));
  const entries = new Map<string, Entry | null>();
  for (const item of items) entries.set(item.source, makeOrFind(item, finds, lexicon));
  return { packed: packPart(listSearched(entries), lexicon.words), entries: keepEntries(entries, lexicon) };
}

function makeOrFind({ source, read }: Item, finds: readonly FindEntry[], lexicon: Lexicon): Entry | null {
  for (const find of finds) {
    const entry = find(source);
    if (entry !== undefined) return entry;
  }
  const found = read();
  return found && makeEntry(found, lexicon);
}

const listSearched = (entries: Entries): Entry[] => [...entries.values()].filter((entry) => entry !== null);
