import { expect, test } from "vitest";
import { fieldsOf, file, makeRecord, newTitle, openLedger, route, standSite } from "../test/ledger-fixture.ts";
import type { BuildRecord } from "./build-record.ts";

standSite();

/** Whether the page is kept after a new title, though nothing can be looked at but the cells given. */
const isKeptUnderNewTitle = (
  read: Readonly<Record<string, unknown>>,
  cells: Readonly<Record<string, unknown>>,
  bases: BuildRecord["bases"] = {},
) =>
  openLedger(makeRecord({}, read, fieldsOf("như cũ"), bases), cells, newTitle).keepIfFresh({ file, route, props: {} });

test("what is made of fields that did not change is not looked at", () => {
  expect(isKeptUnderNewTitle({ "observations/a": 1, "charts/b": 2, "rulingsByMetric/@bai": [] }, {})).toBe(true);
  expect(isKeptUnderNewTitle({ articles: [] }, {})).toBe(false);
  expect(isKeptUnderNewTitle({ articles: [] }, { articles: [] })).toBe(true);
});

test("nor is a question whose answers are made of such things alone, be it through other questions", () => {
  const bases = { "series-of": ["observations"], prepared: ["series-of", "charts"], related: ["articles", "charts"] };
  expect(isKeptUnderNewTitle({ "prepared/a": 1 }, {}, bases)).toBe(true);
  expect(isKeptUnderNewTitle({ "related/a": 1 }, {}, bases)).toBe(false);
  expect(isKeptUnderNewTitle({ "unheard-of/a": 1 }, {}, bases)).toBe(false);
  expect(isKeptUnderNewTitle({ "one/a": 1 }, {}, { one: ["other", "charts"], other: ["one"] })).toBe(false);
  expect(isKeptUnderNewTitle({ "one/a": 1 }, {}, { one: [] })).toBe(false);
  expect(isKeptUnderNewTitle({ "one/a": 1 }, {}, { one: ["frozen"], frozen: [] })).toBe(false);
});

test("keys of a group are known by the head or the figures of their article", () => {
  const record = makeRecord({}, { "rulingsByMetric/@bai": [] }, fieldsOf("như cũ"));
  const isKeptWith = (fields: object) =>
    openLedger(record, {}, { ...fieldsOf("như cũ"), ...fields }).keepIfFresh({ file, route, props: {} });
  expect(isKeptWith({ heads: "số thêm", figures: "số thêm" })).toBe(false);
  expect(isKeptWith({ heads: "tên khác" })).toBe(true);
  expect(isKeptWith({ figures: "giá trị khác" })).toBe(true);
});
