import { expect, test } from "vitest";
import { type MetricInput, metric } from "../model/metric.ts";
import { findRivals, makeConflicts } from "./conflict.ts";

const party = { indicator: "to-chuc-dang", entity: "hn-dang-bo", unit: "tổ chức", source: "bao-mau" } as const;
const parse = (id: string, fields: Partial<MetricInput>) => metric.parse({ id, value: 96, ...party, ...fields });

/** How many conflicts a figure makes with 96 organisations of the first half of 2024. */
const conflictsWith = (fields: Partial<MetricInput>) =>
  makeConflicts(findRivals([parse("mot", { period: "2024-H1" }), parse("hai", { period: "2024-H1", ...fields })]))
    .length;

test.each([
  ["another value", { value: 90 }],
  ["under another name", { value: 90, term: "chi bộ, đảng bộ" }],
  ["called an estimate", { value: 90, status: "estimate" }],
  ["with the same half year spelled otherwise", { value: 90, period: "2024-6M" }],
  ["with the same half year spelled as months", { value: 90, period: "2024-01/2024-06" }],
] as const)("one thing said twice, %s, is a conflict", (_case, fields) => expect(conflictsWith(fields)).toBe(1));

test.each([
  ["the same value", {}],
  ["a target", { value: 90, status: "target" }],
  ["another year", { value: 90, period: "2023-H1" }],
  ["another part", { value: 90, breakdown: "fdi" }],
] as const)("%s contradicts nothing", (_case, fields) => expect(conflictsWith(fields)).toBe(0));
