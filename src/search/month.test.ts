import { expect, test } from "vitest";
import { formatMonth, readMonth } from "./month.ts";

const facts = { filters: { nam: ["2022"] }, names: ["Đảng viên"] };
const record = (id: string) => ({ url: `/so/${id}/`, content: `Số\nđảng viên ${id}`, meta: {}, filters: {} });

test("a month is written as a line for its pages and one for each record, whatever their texts hold", () => {
  const text = formatMonth({ pages: [["/bai/", facts]], records: [record("a"), record("b")] });
  expect(text.split("\n")).toHaveLength(3);
  const month = readMonth(text);
  expect(month.pages.get("/bai/")).toEqual(facts);
  expect(month.records.map((line) => JSON.parse(line))).toEqual([record("a"), record("b")]);
});

test("a month without records has none when it is read", () => {
  expect(readMonth(formatMonth({ pages: [["/bai/", facts]], records: [] })).records).toEqual([]);
});
