import { expect, test } from "vitest";
import { makeEditionOf } from "../../test/edition-fixture.ts";
import type { MetricId } from "../model/id.ts";
import type { Unit } from "../model/unit.ts";
import { amountLabel, amountText, findObservation, makeAmount } from "./amount.ts";

function amountOf(value: number, printed: Unit, drawn: Unit) {
  const id = "hp19-von" as MetricId;
  const metric = { id, indicator: "von", entity: "hai-phong-kkt", value, unit: printed, asOf: "2019-09" };
  return makeAmount(findObservation(makeEditionOf([metric]), id), drawn);
}

test("an amount is written as its source prints it", () => {
  expect(amountLabel(amountOf(14590.453, "triệu USD", "triệu USD"))).toBe("14.590,453");
  expect(amountText(amountOf(7.24, "tỷ USD", "tỷ USD"))).toBe("7,24 tỷ USD");
});

test("in another unit it is written in four digits, and drawn where it is", () => {
  expect(amountLabel(amountOf(14590.453, "triệu USD", "tỷ USD"))).toBe("14,59");
  expect(amountLabel(amountOf(40.265, "triệu USD", "tỷ USD"))).toBe("0,04027");
  expect(amountLabel(amountOf(12.345678, "tỷ USD", "triệu USD"))).toBe("12.346");
  expect(amountText(amountOf(0, "triệu USD", "tỷ USD"))).toBe("0 tỷ USD");
  expect(amountOf(14590.453, "triệu USD", "tỷ USD").value).toBeCloseTo(14.590453, 9);
});
