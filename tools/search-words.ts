/** The words of a part of the index, and where each of them stands, in the bytes that Pagefind reads. */
import { remember } from "../src/search/remember.ts";
import { exactTerm } from "../src/search/term.ts";
import type { WordKey } from "../src/search/word-key.ts";
import { type CborWriter, makeCborWriter } from "./search-cbor.ts";
import type { Entry } from "./search-page.ts";

export interface IndexedWord {
  readonly word: string;
  /** How many numbers it takes, about. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** Two numbers for each place of a word, pages and places ascending: the page, and the place with what the word counts there. */
type Places = number[];

/** Weights are less than this, so that one number holds place and weight. */
const weights = 16;
/** Stands for the weight of a place in the title. */
const inTitle = 0;
const ordinary = 1;
const weightAt = (places: Places, at: number) => (places[at + 1] ?? 0) % weights;
const placeAt = (places: Places, at: number) => Math.floor((places[at + 1] ?? 0) / weights);

function collectWords(entries: readonly Entry[]): Map<string, Places> {
  const byTerm = new Map<string, Places>();
  const placesOf = remember((key: WordKey) => {
    const term = exactTerm(key);
    const places = byTerm.get(term) ?? [];
    byTerm.set(term, places);
    return places;
  });
  for (const [page, { words, weights: own, title }] of entries.entries()) {
    for (const [place, key] of words.entries()) placesOf(key).push(page, place * weights + (own[place] ?? ordinary));
    for (const [place, key] of title.entries()) placesOf(key).push(page, place * weights + inTitle);
  }
  return byTerm;
}

/** Pagefind counts in parts of its own: 24 is what an ordinary word counts. Places behind a mark have its weight. */
const markOf = (weight: number) => -24 * weight - 1;
/** `title` is the first of the fields that are listed. */
const titleMark = -1;

/** Where one page's run of places begins and ends. */
type Run = readonly [places: Places, from: number, to: number];

function findEnd(places: Places, from: number): number {
  let to = from;
  while (places[to] === places[from]) to += 2;
  return to;
}

/** Places of one weight, each less the one before it. Gives how many there are. */
function writeSteps([places, from, to]: Run, weight: number, writer: CborWriter) {
  let before = 0;
  for (let at = from; at < to; at += 2) {
    if (weightAt(places, at) !== weight) continue;
    const place = placeAt(places, at);
    writer.number(place - before);
    before = place;
  }
}

function countWeights([places, from, to]: Run): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = from; at < to; at += 2) {
    const weight = weightAt(places, at);
    counts.set(weight, (counts.get(weight) ?? 0) + 1);
  }
  return counts;
}

/**
 * Places in the text, by weight, and places in the title. Without a mark an ordinary word counts 25: that is as good as 24,
 * and a twelfth of the index shorter. Gives how many numbers were written.
 */
function writeRun(run: Run, writer: CborWriter): number {
  const counts = countWeights(run);
  const titles = counts.get(inTitle) ?? 0;
  counts.delete(inTitle);
  const found = [...counts.keys()].sort((a, b) => a - b);
  const marks = found.filter((weight) => weight !== ordinary).length;
  const length = [...counts.values()].reduce((sum, count) => sum + count, marks);
  writer.list(length);
  for (const weight of found) {
    if (weight !== ordinary) writer.number(markOf(weight));
    writeSteps(run, weight, writer);
  }
  writer.list(titles && titles + 1);
  if (titles) writer.number(titleMark);
  writeSteps(run, inTitle, writer);
  return length + (titles && titles + 1);
}

function writeWord(word: string, places: Places, writer: CborWriter): IndexedWord {
  const runs: Run[] = [];
  for (let from = 0; from < places.length; from = runs.at(-1)?.[2] ?? 0)
    runs.push([places, from, findEnd(places, from)]);
  let size = 1;
  let before = 0;
  writer.list(3);
  writer.text(word);
  writer.list(runs.length);
  for (const run of runs) {
    const page = places[run[1]] ?? 0;
    writer.list(3);
    writer.number(page - before);
    before = page;
    size += writeRun(run, writer) + 2;
  }
  // Other ways of writing the word, of which keys have none.
  writer.list(0);
  return { word, size, bytes: writer.take() };
}

/** Words that no page has. */
export function makeUnusedWords(words: readonly string[]): IndexedWord[] {
  const writer = makeCborWriter();
  return words.map((word) => writeWord(word, [], writer));
}

/** The words of all these pages, in the order in which Pagefind looks for them. */
export function makeWords(entries: readonly Entry[]): IndexedWord[] {
  const writer = makeCborWriter();
  return [...collectWords(entries)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, places]) => writeWord(word, places, writer));
}

/** A file of the index. */
export function joinWords(words: readonly IndexedWord[]): Uint8Array {
  const writer = makeCborWriter();
  writer.list(1);
  writer.list(words.length);
  return Buffer.concat([writer.take(), ...words.map(({ bytes }) => bytes)]);
}
