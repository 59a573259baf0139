import { expect, test } from "vitest";
import { type BuildRecord, joinRecords } from "./build-record.ts";
import { noFields } from "./fields-digest.ts";

const part = (file: string, cell: string, heads: string): BuildRecord => ({
  code: "mã",
  fields: { ...noFields, heads },
  bases: { related: [cell] },
  cells: [[cell, "1"]],
  pages: { [file]: { route: "r", props: null, cells: [0], size: 1, time: 1 } },
});

test("the record of a site has the pages of its parts, each with the cells that it read", () => {
  const { cells, pages, bases } = joinRecords([part("a", "articles", "1"), part("b", "charts", "1")]);
  expect(Object.entries(pages).map(([file, page]) => [file, page.cells.map((place) => cells[place]?.[0])])).toEqual([
    ["a", ["articles"]],
    ["b", ["charts"]],
  ]);
  expect(bases).toEqual({ related: ["articles", "charts"] });
});

test("of parts between which a file was saved nothing is known", () => {
  const { cells, pages } = joinRecords([part("a", "articles", "trước"), part("b", "charts", "sau")]);
  expect([cells, pages]).toEqual([[], {}]);
});
