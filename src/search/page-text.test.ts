import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { innerSpace, noSpace, restoreSpaces } from "./excerpt.ts";
import { makePageText } from "./page-text.ts";
import { findTokens } from "./tokens.ts";

function write(...runs: readonly string[]) {
  const page = makePageText();
  for (const run of runs) page.add(run);
  return page;
}
const shown = (content: string) => restoreSpaces(`${content} `).trim();

describe("the text of a page", () => {
  it("has a space behind every word and nowhere else, because Pagefind counts words by them", () => {
    expect(write("Có 1.328 người – “hơn” trước (5/2022).").content()).toBe(
      `Có 1.328 người${innerSpace}–${innerSpace}“${noSpace} hơn” trước${innerSpace}(${noSpace} 5/${noSpace} 2022).`,
    );
  });

  it("has the words of a query, each at its place, and a date written with points part by part", () => {
    const { words, weights, content } = write("Ngày 19.6.2012: 7,24 tỷ");
    expect(words).toEqual(findTokens("Ngày 19.6.2012: 7,24 tỷ"));
    expect(weights).toEqual([1, 1, 1, 1, 1, 1]);
    expect(content().split(" ")).toHaveLength(words.length);
  });

  it("gives words the weight they were added with", () => {
    const page = makePageText();
    page.add("Đảng viên", 7);
    page.add(" tăng");
    expect(page.weights).toEqual([7, 7, 1]);
  });

  it("ends a block without a stop by one", () => {
    const page = makePageText();
    for (const block of ["Số liệu", "Tăng.", "Giảm"]) {
      page.add(block);
      page.endBlock();
    }
    expect(page.content()).toBe("Số liệu. Tăng. Giảm.");
  });

  it("is one text, however many runs it came in", () => {
    expect(write("tăng ", "42%", ", giảm", " 3").content()).toBe(write("tăng 42%, giảm 3").content());
  });

  it("can be shown as it was, but for its spaces, and has as many places as words", () => {
    const character = fc.constantFrom(..."aăâđeêơưỹẰ .,;:–“”()%/12 37\n");
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 60 }), (text) => {
        fc.pre(/[\p{L}\d]/u.test(text));
        const { content, words } = write(text);
        expect(shown(content())).toBe(text.replace(/\s+/g, " ").trim());
        expect(content().split(/\s+/)).toHaveLength(words.length);
      }),
    );
  });
});
