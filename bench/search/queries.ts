/** Known-item queries: each is asked as readers type it, and one article is what it looks for. */
import { fold } from "../../src/vi/fold.ts";
import { formatNumber } from "../../src/vi/number.ts";
import { speakNumber } from "../../src/vi/spoken.ts";
import type { Document } from "./corpus.ts";
import { type Chance, makeChance } from "./random.ts";
import { dropOneMark, expand, moveTones, shorten, slip, swapIY, words } from "./spelling.ts";

export interface BenchQuery {
  readonly kind: string;
  readonly typed: string;
  /** The article looked for. */
  readonly expected: number;
  /** Whether the reader is still typing. */
  readonly typing?: boolean;
}

type Write = (document: Document, chance: Chance) => string;

const textOf = ({ paragraphs }: Document) => paragraphs.join(" ");

/** Some words that stand together in the body, from the sentence that only this article has. */
function runOf(document: Document, chance: Chance, length: number): string {
  const sentences = textOf(document)
    .split(/(?<=\.) /)
    .filter((sentence) => words(sentence).length > length + 2);
  const sentence = words(chance.pick(sentences));
  const at = chance.below(sentence.length - length);
  return sentence.slice(at, at + length).join(" ");
}

const date = ({ facts }: Document, write: (day: number, month: number, year: number) => string) => write(...facts.date);
const about = ({ facts }: Document) => `${facts.term} ${facts.place}`;

/** A fact of the article with its place, which together no other article has. */
const kinds: Readonly<Record<string, Write>> = {
  "title as written": ({ title }) => title,
  "title without marks": ({ title }) => fold(title),
  "title, one word without marks": ({ title }, chance) => dropOneMark(title, chance),
  "title, first words": ({ title }) => words(title).slice(0, 9).join(" "),
  "title, no marks, no case, first words": ({ title }) => fold(words(title).slice(0, 9).join(" ")),
  "title, decomposed letters": ({ title }) => title.normalize("NFD"),
  "title, tones moved": ({ title }) => moveTones(title),
  "title, i for y": ({ title }) => swapIY(title),
  "words of the body": (document, chance) => runOf(document, chance, 7),
  "words of the body without marks": (document, chance) => fold(runOf(document, chance, 7)),
  "words of the body, quoted": (document, chance) => `"${runOf(document, chance, 7)}"`,
  "name and place": ({ facts }) => `ông ${facts.person} ${facts.place}`,
  "name and place without marks": ({ facts }) => fold(`ong ${facts.person} ${facts.place}`),
  "compounds of common syllables": (document) =>
    `${words(document.title).slice(0, 4).join(" ")} ${about(document)} ${document.facts.times} lần`,
  "compounds without marks": (document) => fold(`${about(document)} gấp ${document.facts.times} lần`),
  "short form for full": ({ title }) => shorten(title),
  "full form for short": ({ title }) => expand(title),
  "short form without marks": ({ title }) => fold(shorten(title)),
  "thousands without the point": ({ facts }) => `${facts.count} người dự`,
  "thousands with the point": ({ facts }) => `số người dự ${formatNumber(facts.count)}`,
  "decimals with a point": ({ facts }) => `kinh phí ${facts.decimal.replace(",", ".")} tỷ đồng ${facts.paper}`,
  "decimals with a comma": ({ facts }) => `kinh phi ${facts.decimal} ty dong so ${facts.paper}`,
  "date with slashes": (document) => `${date(document, (d, m, y) => `${d}/${m}/${y}`)} ${document.facts.person}`,
  "date with dashes and zeros": (document) =>
    `${date(document, (d, m, y) => `${String(d).padStart(2, "0")}-${String(m).padStart(2, "0")}-${y}`)} ${document.facts.term}`,
  "date in words": (document) =>
    `ngày ${date(document, (d, m, y) => `${d} tháng ${m} năm ${y}`)} ông ${document.facts.person}`,
  "paper number typed loosely": ({ facts }) => `van ban so ${fold(facts.paper).replace(/[-/]/g, " ")} ${facts.decimal}`,
  "number said in words": ({ facts }) => `${facts.term} gấp ${speakNumber(facts.times)} lần ${facts.place}`,
  "one letter wrong": ({ title }, chance) => slip(words(title).slice(0, 8).join(" "), chance),
  "one letter wrong, no marks": ({ title }, chance) => slip(fold(words(title).slice(0, 8).join(" ")), chance),
  "still typing": ({ title }) => words(title).slice(0, 8).join(" ").slice(0, -2),
  "still typing without marks": ({ title }) => fold(words(title).slice(0, 8).join(" ").slice(0, -2)),
  "words run together": ({ title }) =>
    `${fold(words(title).slice(0, 2).join(""))} ${fold(words(title).slice(2, 9).join(" "))}`,
};

const perKind = 16;
const tries = 60;

const plain = (text: string) => ` ${words(fold(expand(text))).join(" ")} `;
/** Kinds that look for words standing together: no other article may have them so. */
const isRun = (kind: string) => /^(?:title|words of|still|short|full)/.test(kind) && kind !== "title, i for y";
/** Kinds that mean nothing where there is nothing to change. */
const changes = /moved|i for y|short form|full form|one word|one letter|decomposed/;

/** A query of a kind for an article by chance, or null when it would not find that article alone. */
function makeQuery(kind: string, write: Write, corpus: readonly Document[], texts: readonly string[], chance: Chance) {
  const document = chance.pick(corpus);
  const typed = write(document, chance);
  if (changes.test(kind) && [document.title, fold(document.title)].includes(typed)) return null;
  const looked = plain(typed.normalize("NFC").replaceAll('"', "")).slice(0, kind.startsWith("still") ? -1 : undefined);
  const others = isRun(kind) && !kind.includes("wrong") ? texts.filter((text) => text.includes(looked)).length : 1;
  const typing = kind.startsWith("still");
  return others > 1 ? null : { kind, typed, expected: document.id, ...(typing && { typing }) };
}

/** @param corpus every article; queries look for articles spread over all of it */
export function makeQueries(corpus: readonly Document[]): BenchQuery[] {
  const texts = corpus.map((document) => plain(`${document.title} ${textOf(document)}`));
  const made = Object.entries(kinds).flatMap(([kind, write], row) => {
    const queries: BenchQuery[] = [];
    for (let index = 0; queries.length < perKind && index < perKind * tries; index++) {
      const query = makeQuery(kind, write, corpus, texts, makeChance(row * 10_007 + index));
      if (query) queries.push(query);
    }
    return queries;
  });
  const homographs = corpus.flatMap(({ id, facts: { homograph } }) =>
    homograph ? [{ kind: "told apart by marks alone", typed: homograph, expected: id }] : [],
  );
  return [...made, ...homographs];
}
