import { expect, test } from "vitest";
import { makeEditionOf } from "../../test/edition-fixture.ts";
import type { MetricId } from "../model/id.ts";
import type { MetricInput } from "../model/metric.ts";
import { findObservation, makeAmount } from "./amount.ts";
import { labelledText } from "./labelled-amount.ts";

function amountOf(asOf: string, more: Partial<MetricInput> = {}) {
  const unit = "khu công nghiệp";
  const metric = { id: "hn22", indicator: "khu", entity: "hn", value: 9, unit, asOf, ...more } as const;
  return makeAmount(findObservation(makeEditionOf([metric]), "hn22" as MetricId), unit);
}

test("a date that the label holds is not told again", () => {
  expect(labelledText("Hà Nội, 2/2022: khu hoạt động", amountOf("2022-02"))).toBe(
    "Hà Nội, 2/2022: khu hoạt động: 9 khu công nghiệp",
  );
  expect(labelledText("Đồng Nai 2015, vốn", amountOf("2015"))).toBe("Đồng Nai 2015, vốn: 9 khu công nghiệp");
});

test("a label that holds no date, another or a longer one is followed by when it was", () => {
  for (const label of ["Hà Nội", "Hà Nội, 3/2022", "Hà Nội, 12/2022", "Hà Nội, 1/2/2022", "Hà Nội, 1–2/2022"])
    expect(labelledText(label, amountOf("2022-02"))).toBe(`${label}: 9 khu công nghiệp (tháng 2/2022)`);
  for (const label of ["Hà Nội, 2/2022", "Hà Nội, 2022–2024"])
    expect(labelledText(label, amountOf("2022"))).toBe(`${label}: 9 khu công nghiệp (năm 2022)`);
});

test("that the desk worked it out stands in one bracket with the date, or alone", () => {
  const derived = amountOf("2022-02", { status: "derived" });
  expect(labelledText("Hà Nội", derived)).toBe("Hà Nội: 9 khu công nghiệp (tháng 2/2022, tính ra)");
  expect(labelledText("Hà Nội, 2/2022", derived)).toBe("Hà Nội, 2/2022: 9 khu công nghiệp (tính ra)");
});
