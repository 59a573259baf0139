import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator } from "../../test/edition-fixture.ts";
import { metricId } from "../model/id.ts";
import { relation } from "../model/relation.ts";
import { verdictOf } from "./entry.ts";

const area = { indicator: "to-chuc-dang", entity: "hn-dang-bo", asOf: "2022-05" } as const;
const leased = { ...area, id: "da-thue", value: 70, unit: "ha" } as const;
const base = { ...area, id: "goc", value: 100, unit: "ha", breakdown: "goc" } as const;
const share = { ...area, id: "ty-le", value: 64, unit: "%", measure: "share" } as const;

function verdictWith(...declared: readonly Record<string, unknown>[]) {
  const relations = declared.map((fields) => relation.parse({ title: "Thử", ...fields }));
  const indicators = [{ ...partyIndicator, breakdowns: { goc: "gốc" } } as never];
  return verdictOf(metricId.parse("ty-le"), makeEditionOf([leased, base, share], { indicators, relations }));
}

test("a claim has the verdict of its own entry where no relation says more", () => {
  expect(verdictWith()).toMatchObject({ id: "ty-le", kind: "not-checkable" });
});

test("what a declared relation finds of a claim is said beside the claim", () => {
  const quotient = { id: "tinh-lai", kind: "quotient", form: "percent", of: ["da-thue"], by: ["goc"], result: "ty-le" };
  expect(verdictWith(quotient)).toMatchObject({ id: "tinh-lai", kind: "discrepancy" });
});

test("a claim that the desk doubts is marked so, whatever the arithmetic says", () => {
  const doubted = { id: "ngo", kind: "claim", metric: "ty-le", doubt: "Khó tin." };
  expect(verdictWith(doubted)).toMatchObject({ id: "ty-le", kind: "doubted" });
});

test("a level claims nothing", () => {
  expect(
    verdictOf(metricId.parse("da-thue"), makeEditionOf([leased], { indicators: [partyIndicator] })),
  ).toBeUndefined();
});
