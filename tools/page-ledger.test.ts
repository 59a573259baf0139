import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Reads } from "../src/reads/cells.ts";
import type { BuildRecord } from "./build-record.ts";
import type { FieldDigests } from "./fields-digest.ts";
import { PageLedger } from "./page-ledger.ts";

const file = "so/a/index.html";
const route = "src/pages/so/[id].astro";
let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "ledger-"));
  mkdirSync(join(site, "so/a"), { recursive: true });
  writeFileSync(join(site, file), "trang");
});
afterEach(() => rmSync(site, { recursive: true }));

/** What cells hold now; an unknown cell cannot be looked at. */
function makeReads(cells: Readonly<Record<string, unknown>>, bases: BuildRecord["bases"] = {}): Reads {
  return {
    begin: () => undefined,
    end: () => new Set(),
    look(cell) {
      if (!(cell in cells)) throw new Error(cell);
      return cells[cell];
    },
    stampOf: () => undefined,
    bases: () => new Map(Object.entries(bases)),
  };
}

/** Digests of fields that all changed together. */
const fieldsOf = (text: string): FieldDigests => ({
  heads: text,
  figures: text,
  shown: text,
  charts: text,
  registries: text,
});

/** The record of a build in which the page was handed `props` and read both cells. */
function makeRecord(
  props: unknown,
  cells: Readonly<Record<string, unknown>>,
  fields = fieldsOf("trước"),
  bases: BuildRecord["bases"] = {},
): BuildRecord {
  const ledger = new PageLedger({ reads: () => makeReads(cells, bases), last: undefined, fields, target: site });
  ledger.note({ file, route, props }, new Set(Object.keys(cells)));
  return JSON.parse(JSON.stringify(ledger.makeRecord("mã", site)));
}

const openLedger = (last: BuildRecord, cells: Readonly<Record<string, unknown>>, fields = fieldsOf("sau")) =>
  new PageLedger({ reads: () => makeReads(cells), last, fields, target: site });

const isKept = (record: BuildRecord, props: unknown, cells: Readonly<Record<string, unknown>>) =>
  openLedger(record, cells, fieldsOf("sau nữa")).keepIfFresh({ file, route, props });

test("a page that would be handed and would read the same is kept", () => {
  const record = makeRecord({ id: "a" }, { "observations/a": { value: 1 }, articles: [] });
  expect(isKept(record, { id: "a" }, { "observations/a": { value: 1 }, articles: [] })).toBe(true);
});

test.for([
  ["a record that it read has changed", { id: "a" }, { "observations/a": { value: 2 }, articles: [] }],
  ["it is handed something else", { id: "b" }, { "observations/a": { value: 1 }, articles: [] }],
  ["what it read cannot be told", { id: "a" }, { articles: [] }],
] as const)("a page is made anew when %s", ([, props, cells]) => {
  const record = makeRecord({ id: "a" }, { "observations/a": { value: 1 }, articles: [] });
  expect(isKept(record, props, cells)).toBe(false);
});

test("a page that was handed a function is always made anew: it may hold anything", () => {
  const props = { make: () => 1 };
  expect(isKept(makeRecord(props, {}), props, {})).toBe(false);
});

test("a page that someone changed, touched or took away is made anew", () => {
  const record = makeRecord({}, {});
  expect(isKept(record, {}, {})).toBe(true);
  utimesSync(join(site, file), 1, 1);
  expect(isKept(record, {}, {})).toBe(false);
  writeFileSync(join(site, file), "trang khác");
  expect(isKept(record, {}, {})).toBe(false);
  rmSync(join(site, file));
  expect(isKept(record, {}, {})).toBe(false);
});

test("a page kept twice over is still known in the third build", () => {
  const cells = { "observations/a": 1 };
  const ledger = openLedger(makeRecord({}, cells), cells);
  ledger.keepIfFresh({ file, route, props: {} });
  expect(isKept(ledger.makeRecord("mã", site), {}, cells)).toBe(true);
  expect(isKept(ledger.makeRecord("mã", site), {}, { "observations/a": 2 })).toBe(false);
});

const told = { "observations/a": 1, articles: [] };
const unasked = { kept: [file], routes: new Set() };

test("while all fields are the same, a page that reads no file is kept without being asked for", () => {
  const ledger = openLedger(makeRecord({}, told, fieldsOf("như cũ")), {}, fieldsOf("như cũ"));
  expect(ledger.keepUnasked()).toEqual(unasked);
  const again = openLedger(ledger.makeRecord("mã", site), {}, fieldsOf("như cũ"));
  expect(again.keepUnasked()).toEqual(unasked);
});

test("when a field has changed, every page is asked for", () => {
  expect(openLedger(makeRecord({}, told), told).keepUnasked()).toEqual({ kept: [] });
});

test.for([
  ["reads an article's words", {}, { "texts/a": "bản cũ" }],
  ["reads what cannot be told", {}, { articles: { of: () => 1 } }],
  ["was handed what cannot be told", { of: () => 1 }, {}],
] as const)("a page that %s is asked for though all fields are the same", ([, props, cells]) => {
  const ledger = openLedger(makeRecord(props, cells, fieldsOf("như cũ")), cells, fieldsOf("như cũ"));
  expect(ledger.keepUnasked()).toEqual({ kept: [], routes: new Set([route]) });
});

test("a page that someone changed is asked for though all fields are the same", () => {
  const record = makeRecord({}, told, fieldsOf("như cũ"));
  utimesSync(join(site, file), 1, 1);
  const ledger = openLedger(record, told, fieldsOf("như cũ"));
  expect(ledger.keepUnasked()).toEqual({ kept: [], routes: new Set([route]) });
  expect(ledger.keepIfFresh({ file, route, props: {} })).toBe(false);
});

test("while all fields are the same, of a page's cells only the words of articles are looked at", () => {
  const record = makeRecord({}, { "texts/a": "bản cũ", articles: [] }, fieldsOf("như cũ"));
  const isKeptWith = (words: string) =>
    openLedger(record, { "texts/a": words }, fieldsOf("như cũ")).keepIfFresh({ file, route, props: {} });
  expect(isKeptWith("bản cũ")).toBe(true);
  expect(isKeptWith("bản mới")).toBe(false);
});

const newTitle: FieldDigests = { ...fieldsOf("như cũ"), heads: "tên mới" };

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

test("keys of a group are known by the figures of their article", () => {
  const record = makeRecord({}, { "rulingsByMetric/@bai": [] }, fieldsOf("như cũ"));
  const newFigure = { ...fieldsOf("như cũ"), heads: "số mới", figures: "số mới" };
  expect(openLedger(record, {}, newFigure).keepIfFresh({ file, route, props: {} })).toBe(false);
});

test("what answers are made of is remembered when no question was asked", () => {
  const bases = { prepared: ["observations"] };
  const ledger = openLedger(makeRecord({}, { "prepared/a": 1 }, fieldsOf("như cũ"), bases), {}, newTitle);
  ledger.keepIfFresh({ file, route, props: {} });
  expect(ledger.makeRecord("mã", site).bases).toEqual(bases);
});
