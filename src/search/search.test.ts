import { describe, expect, it } from "vitest";
import { readAbbreviations } from "./abbreviations.ts";
import { makeQuery } from "./query.ts";
import { entryId, isReference } from "./record.ts";
import { type SearchOptions, search } from "./search.ts";
import { exactTerm, lettersOf } from "./term.ts";
import { findTokens } from "./tokens.ts";

const pages: Readonly<Record<string, string>> = {
  "dang-vien": "Số đảng viên của Đảng bộ là 1.328 người",
  "dang-len": "Viên quan đang lên đường ra ga",
  "cong-doan": "Công đoàn cơ sở trong khu công nghiệp",
  "doan-cong-tac": "Đoàn công tác về cơ sở làm việc",
  kcn: "KCN Thanh Bình ở Bắc Kạn",
  [entryId("so", "record")]: "Số đảng viên: 1.328 người",
  [entryId("nguon", "reference")]: "Ga Hải Dương",
  "hai-duong": "Đường sắt qua ga Hải Dương đã mở rộng",
};

const indexed = Object.entries(pages).map(([id, text]) => ({ id, text, terms: findTokens(text).map(exactTerm) }));
const asked: string[] = [];

/** An index as Pagefind is one: all terms, each by its beginning; in quotation marks, side by side. */
async function ask(terms: readonly string[]) {
  asked.push(terms.join(" "));
  const quoted = /^"(.+)"$/.exec(terms.join(" "))?.[1];
  if (quoted) {
    const holding = indexed.filter(({ terms: words }) => ` ${words.join(" ")} `.includes(` ${quoted} `));
    return holding.map(({ id }) => ({ id, score: 1, words: [0] }));
  }
  return indexed.flatMap(({ id, terms: words }) => {
    const places = terms.map((term) => words.flatMap((word, place) => (word.startsWith(term) ? [place] : [])));
    return places.every(({ length }) => length > 0)
      ? [{ id, score: 1, words: [...new Set(places.flat())].sort((a, b) => a - b) }]
      : [];
  });
}

const vocabulary = new Map<string, number>();
for (const term of indexed.flatMap(({ terms }) => terms)) {
  const letters = lettersOf(term) ?? "";
  vocabulary.set(letters, (vocabulary.get(letters) ?? 0) + 1);
}

const find = (typed: string, typing = false, options: SearchOptions = {}, widen = () => false) =>
  search(
    makeQuery(typed, typing),
    {
      ask,
      widen,
      read: async ({ id }) => ({ titles: [isReference({ id }) ? (pages[id] ?? "") : ""], text: pages[id] ?? "" }),
      abbreviations: readAbbreviations([["KCN", "khu công nghiệp"]]),
      readVocabulary: async () => vocabulary,
    },
    options,
  );
const idsOf = async (typed: string, typing = false) => (await find(typed, typing)).pages.map(({ id }) => id);

describe("search", () => {
  it("puts what matches the typed marks above what matches without", async () => {
    expect(await idsOf("đảng")).toEqual(["dang-vien", "dang-len"]);
    expect(await idsOf("đang")).toEqual(["dang-len", "dang-vien"]);
  });

  it("puts words that stand together first", async () => {
    expect((await idsOf("công đoàn"))[0]).toBe("cong-doan");
    expect((await idsOf("doan cong"))[0]).toBe("doan-cong-tac");
  });

  it("puts a page that others are from behind them, unless it is asked for by its name", async () => {
    const source = entryId("nguon", "reference");
    expect(await idsOf("hải")).toEqual(["hai-duong", source]);
    expect((await idsOf("ga hải dương"))[0]).toBe(source);
  });

  it("finds what is quoted only where it stands so", async () => {
    expect(await idsOf("“công đoàn”")).toEqual(["cong-doan"]);
    expect(await idsOf('"dang vien"')).toEqual(["dang-vien"]);
  });

  it("finds short and full forms by each other", async () => {
    expect((await idsOf("kcn")).toSorted()).toEqual(["cong-doan", "kcn"]);
    expect((await idsOf("khu cong nghiep thanh binh"))[0]).toBe("kcn");
  });

  it("answers with the figure apart from the pages", async () => {
    const { figures, pages: found } = await find("1328 dang vien");
    expect(figures.map(({ id }) => id)).toEqual([entryId("so", "record")]);
    expect(found.map(({ id }) => id)).toEqual(["dang-vien"]);
  });

  it("finds the word that is still being typed", async () => {
    expect(await idsOf("khu công ngh", true)).toEqual(["cong-doan"]);
    expect(await idsOf("công đ", true)).toContain("cong-doan");
  });

  it("mends a slip and says so", async () => {
    const { pages: found, relaxed } = await find("cong đaon");
    expect([found[0]?.id, relaxed]).toEqual(["cong-doan", "spelling"]);
  });

  it("finds the nearest where nothing has every word, and says so", async () => {
    const { pages: found, relaxed } = await find("cong doan bac kan");
    expect(relaxed).toBe("fewer words");
    expect(found).toEqual([]);
    const nearer = await find("thanh binh bac ga");
    expect([nearer.pages[0]?.id, nearer.relaxed]).toEqual(["kcn", "fewer words"]);
  });

  it("finds everything for nothing", async () => {
    expect(await idsOf("  “” ")).toEqual(Object.keys(pages));
  });

  it("lists figures among the pages when they are not wanted apart", async () => {
    const { figures, pages: found } = await find("1328 dang vien", false, { apart: false });
    expect(figures).toEqual([]);
    expect(found.map(({ id }) => id)).toEqual([entryId("so", "record"), "dang-vien"]);
  });

  it("has more asked until enough is found, and no more than there is", async () => {
    let asked = 0;
    const widen = () => asked++ < 2;
    await find("dang vien", false, {}, widen);
    expect(asked).toBe(3);
    asked = 0;
    await find("khu cong nghiep bac kan thanh binh", false, {}, widen);
    expect(asked).toBe(3);
  });
});
