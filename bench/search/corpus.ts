/** Articles composed of a large vocabulary, as newspapers put words together: the same syllables come in all of them. */
import { readFileSync } from "node:fs";
import { parseYaml } from "../../src/read/yaml.ts";
import { formatNumber } from "../../src/vi/number.ts";
import { capitalise } from "../../src/vi/text.ts";
import { type Chance, makeChance } from "./random.ts";

export interface Document {
  readonly id: number;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What only this article says, for queries that must find it. */
  readonly facts: {
    readonly count: number;
    readonly decimal: string;
    readonly date: readonly [day: number, month: number, year: number];
    readonly paper: string;
    readonly times: number;
    readonly person: string;
    readonly place: string;
    readonly term: string;
    readonly homograph?: string;
  };
}

interface Vocabulary {
  readonly topics: Readonly<Record<string, readonly string[]>>;
  readonly homographs: readonly (readonly [string, string])[];
  readonly [list: string]: unknown;
}
type List =
  | "places"
  | "surnames"
  | "middles"
  | "given"
  | "offices"
  | "firms"
  | "verbs"
  | "measures"
  | "nouns"
  | "units";

const vocabulary = parseYaml(readFileSync("bench/search/vocabulary.yaml", "utf8")) as Vocabulary;
const list = (name: List) => vocabulary[name] as readonly string[];
const topics = Object.values(vocabulary.topics);

/** What newspapers write short, half of the time. */
const shortened: readonly (readonly [full: string, short: string])[] = [
  ["khu công nghiệp", "KCN"],
  ["khu chế xuất", "KCX"],
  ["Ủy ban nhân dân", "UBND"],
  ["Hội đồng nhân dân", "HĐND"],
  ["Thành phố Hồ Chí Minh", "TP.HCM"],
  ["công đoàn cơ sở", "CĐCS"],
  ["nghị quyết", "NQ"],
  ["giải phóng mặt bằng", "GPMB"],
];

/** Each of them in one article. */
function homographOf(id: number): { homograph?: string } {
  const homograph = id % 20 === 0 ? vocabulary.homographs.flat()[id / 20] : undefined;
  return homograph ? { homograph } : {};
}

function makeFacts(chance: Chance, id: number): Document["facts"] {
  const person = `${chance.pick(list("surnames"))} ${chance.pick(list("middles"))} ${chance.pick(list("given"))}`;
  return {
    count: 1001 + id * 7 + chance.below(7),
    decimal: `${chance.between(2, 98)},${String(chance.between(1, 99)).padStart(2, "0").replace(/0$/, "1")}`,
    date: [chance.between(1, 28), chance.between(1, 12), chance.between(2009, 2025)],
    paper: `${chance.between(1, 99).toString().padStart(2, "0")}-${chance.pick(["NQ/TU", "KH/UBND", "QĐ/TW", "CT/TU"])}`,
    times: chance.between(11, 99),
    person,
    place: chance.pick(list("places")),
    term: chance.pick(chance.pick(topics)),
    ...homographOf(id),
  };
}

/** One sentence of the kinds that news is made of. */
function makeSentence(chance: Chance, topic: readonly string[], facts: Document["facts"]): string {
  const term = () => chance.pick(chance.below(4) === 0 ? chance.pick(topics) : topic);
  const noun = () => chance.pick(list("nouns"));
  const verb = () => chance.pick(list("verbs"));
  const place = chance.below(3) === 0 ? facts.place : chance.pick(list("places"));
  const office = `${chance.pick(list("offices"))} ${place}`;
  const amount = `${formatNumber(chance.between(2, 9999))} ${chance.pick(list("units"))}`;
  const kinds = [
    () => `${office} ${verb()} ${noun()} về ${term()} và ${term()} trong năm ${chance.between(2009, 2025)}.`,
    () => `Theo ${noun()} của ${office}, ${term()} ${chance.pick(list("measures"))} ${amount} so với cùng kỳ.`,
    () => `Công ty ${chance.pick(list("firms"))} ${verb()} ${term()} tại ${place}, sử dụng ${amount}.`,
    () => `Việc ${verb()} ${term()} gắn với ${term()} được các cấp, các ngành quan tâm.`,
    () => `Đến nay, ${place} có ${amount} tham gia ${noun()} ${term()}, nhiều nơi chưa có ${term()}.`,
    () => `${capitalise(noun())} nêu rõ ${term()} phải đi cùng ${noun()}, không để chậm ${term()}.`,
  ];
  return capitalise(chance.pick(kinds)());
}

function makeFactSentences({ count, decimal, date, paper, times, person, place, term, homograph }: Document["facts"]) {
  const [day, month, year] = date;
  return [
    `Ngày ${day}/${month}/${year}, ông ${person} nói về ${term} ở ${place}.`,
    `Số người dự là ${formatNumber(count)} người, kinh phí ${decimal} tỷ đồng, theo văn bản số ${paper}.`,
    `Riêng ${term} gấp ${times} lần mười năm trước.`,
    ...(homograph ? [`Cuộc thi mang tên ${homograph} được nhắc lại nhiều lần.`] : []),
  ];
}

const shorten = (chance: Chance, text: string) =>
  shortened.reduce((kept, [full, short]) => (chance.below(2) === 0 ? kept.replaceAll(full, short) : kept), text);

function makeDocument(id: number): Document {
  const chance = makeChance(id * 7919 + 17);
  const topic = chance.pick(topics);
  const facts = makeFacts(chance, id);
  const title = `${capitalise(chance.pick(topic))} ${facts.place}: ${chance.pick(list("nouns"))} ${chance.pick(topic)} ${chance.pick(list("verbs"))} ${chance.pick(topic)}`;
  const told = makeFactSentences(facts);
  const paragraphs = Array.from({ length: chance.between(5, 12) }, () =>
    Array.from({ length: chance.between(2, 5) }, () => makeSentence(chance, topic, facts)).join(" "),
  ).map((paragraph, index) => shorten(chance, `${paragraph} ${told[index - 1] ?? ""}`.trim()));
  return { id, title: shorten(chance, title), paragraphs, facts };
}

/** @param count how many articles; the first ones are the same whatever their number */
export const makeCorpus = (count: number): Document[] => Array.from({ length: count }, (_, id) => makeDocument(id));
