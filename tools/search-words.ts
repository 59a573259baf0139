/** The words of a part of the index, and where each of them stands, in the bytes that Pagefind reads. */
import { exactTerm } from "../src/search/term.ts";
import type { WordKey } from "../src/search/word-key.ts";
import { type CborWriter, makeCborWriter } from "./search-cbor.ts";
import type { Entry } from "./search-entries.ts";
import { findPlaces, inTitle, type Places, placeOf, weightOf } from "./search-places.ts";

export interface IndexedWord {
  readonly word: string;
  /** How many numbers it takes, about. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

const ordinary = 1;
/** Pagefind counts in parts of its own: 24 is what an ordinary word counts. Places behind a mark have its weight. */
const markOf = (weight: number) => -24 * weight - 1;
/** `title` is the first of the fields that are listed. */
const titleMark = -1;

/** A stretch of the places, of one word or of one word on one page. */
interface Run {
  readonly marks: Places["marks"];
  readonly from: number;
  readonly to: number;
}

/** Places of one weight, each less the one before it. */
function writeSteps({ marks, from, to }: Run, weight: number, writer: CborWriter) {
  let before = 0;
  for (let at = from; at < to; at++) {
    const mark = marks[at] ?? 0;
    if (weightOf(mark) !== weight) continue;
    const place = placeOf(mark);
    writer.number(place - before);
    before = place;
  }
}

/** Most runs have no other. */
const ordinaryAlone: readonly number[] = [ordinary];

/** The weights in the text, ascending, and how many places are in the title. */
function findWeights({ marks, from, to }: Run) {
  let titles = 0;
  let others = 0;
  for (let at = from; at < to; at++) {
    const weight = weightOf(marks[at] ?? 0);
    if (weight === inTitle) titles++;
    else if (weight !== ordinary) others++;
  }
  if (others === 0) return { titles, found: titles === to - from ? [] : ordinaryAlone };
  const found = [...new Set(Array.from(marks.subarray(from, to), weightOf))].filter((weight) => weight !== inTitle);
  return { titles, found: found.sort((a, b) => a - b) };
}

/**
 * Places in the text, by weight, and places in the title. Without a mark an ordinary word counts 25: that is as good as 24,
 * and a twelfth of the index shorter. Gives how many numbers were written.
 */
function writeRun(run: Run, writer: CborWriter): number {
  const { titles, found } = findWeights(run);
  const marked = found[0] === ordinary ? found.length - 1 : found.length;
  const length = run.to - run.from - titles + marked;
  writer.list(length);
  for (const weight of found) {
    if (weight !== ordinary) writer.number(markOf(weight));
    writeSteps(run, weight, writer);
  }
  writer.list(titles && titles + 1);
  if (titles) {
    writer.number(titleMark);
    writeSteps(run, inTitle, writer);
  }
  return length + (titles && titles + 1);
}

function countPages({ pages }: Places, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (at === from || pages[at] !== pages[at - 1]) count++;
  return count;
}

/** Gives how many numbers were written. */
function writeRuns({ pages, marks }: Places, from: number, to: number, writer: CborWriter): number {
  let size = 0;
  let before = 0;
  for (let at = from; at < to; ) {
    const page = pages[at] ?? 0;
    let end = at + 1;
    while (end < to && pages[end] === page) end++;
    writer.list(3);
    writer.number(page - before);
    size += writeRun({ marks, from: at, to: end }, writer) + 2;
    before = page;
    at = end;
  }
  return size;
}

function writeWord(word: string, places: Places, from: number, to: number, writer: CborWriter): IndexedWord {
  writer.list(3);
  writer.text(word);
  writer.list(countPages(places, from, to));
  const size = 1 + writeRuns(places, from, to, writer);
  // Other ways of writing the word, of which keys have none.
  writer.list(0);
  return { word, size, bytes: writer.take() };
}

/** Words that no page has. */
export function makeUnusedWords(words: readonly string[]): IndexedWord[] {
  const writer = makeCborWriter();
  const nowhere = findPlaces([], 0);
  return words.map((word) => writeWord(word, nowhere, 0, 0, writer));
}

/** The words of all these pages, in the order in which Pagefind looks for them. */
export function makeWords(entries: readonly Entry[], lexicon: readonly WordKey[]): IndexedWord[] {
  const writer = makeCborWriter();
  const places = findPlaces(entries, lexicon.length);
  return lexicon
    .map((key, number) => ({ term: exactTerm(key), number }))
    .sort((a, b) => (a.term < b.term ? -1 : 1))
    .map(({ term, number }) =>
      writeWord(term, places, places.starts[number] ?? 0, places.starts[number + 1] ?? 0, writer),
    );
}

/** A file of the index. */
export function joinWords(words: readonly IndexedWord[]): Uint8Array {
  const writer = makeCborWriter();
  writer.list(1);
  writer.list(words.length);
  return Buffer.concat([writer.take(), ...words.map(({ bytes }) => bytes)]);
}
