import { rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fieldsOf, file, makeRecord, newTitle, openLedger, route, site, standSite } from "../test/ledger-fixture.ts";
import type { BuildRecord } from "./build-record.ts";

standSite();

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

test("what answers are made of is remembered when no question was asked", () => {
  const bases = { prepared: ["observations"] };
  const ledger = openLedger(makeRecord({}, { "prepared/a": 1 }, fieldsOf("như cũ"), bases), {}, newTitle);
  ledger.keepIfFresh({ file, route, props: {} });
  expect(ledger.makeRecord("mã", site).bases).toEqual(bases);
});
