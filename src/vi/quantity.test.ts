import { describe, expect, it, test } from "vitest";
import { qualifiers } from "../model/qualifier.ts";
import { units } from "../model/unit.ts";
import { formatAmount, formatQuantity, type Quantity } from "./quantity.ts";

describe("formatQuantity", () => {
  test.each<[Quantity, full: string, number: string]>([
    [{ value: 1328, unit: "người" }, "1.328 người", "1.328"],
    [{ value: 7.24, unit: "tỷ USD", qualifier: "ước trên" }, "ước trên 7,24 tỷ USD", "ước trên 7,24"],
    [{ value: 19, unit: "lần", qualifier: "hơn" }, "hơn 19 lần", "hơn 19"],
    [{ value: 700, unit: "người", qualifier: "gần" }, "gần 700 người", "gần 700"],
    [{ value: 130, unit: "tập thể, cá nhân" }, "130 tập thể, cá nhân", "130"],
    [{ value: 75, unit: "ha", qualifier: "từ" }, "từ 75 ha", "từ 75"],
  ])("says %o in full as “%s” and as a number “%s”", (quantity, full, number) => {
    expect(formatQuantity(quantity)).toBe(full);
    expect(formatQuantity(quantity, "number")).toBe(number);
  });

  it("ties the per cent sign to the number and never drops it", () => {
    const share: Quantity = { value: 6.5, unit: "%", qualifier: "khoảng" };
    expect(formatQuantity(share)).toBe("khoảng 6,5%");
    expect(formatQuantity(share, "number")).toBe("khoảng 6,5%");
  });

  test.each<[Quantity, string]>([
    [{ value: 2, valueHigh: 5, unit: "khu công nghiệp", qualifier: "từ…đến" }, "từ 2 đến 5 khu công nghiệp"],
    [{ value: 2, valueHigh: 5, unit: "khu công nghiệp", qualifier: "từ" }, "từ 2 đến 5 khu công nghiệp"],
    [{ value: 2, valueHigh: 5, unit: "khu công nghiệp" }, "từ 2 đến 5 khu công nghiệp"],
    [{ value: 2, valueHigh: 5, unit: "ha", qualifier: "khoảng" }, "khoảng từ 2 đến 5 ha"],
    [{ value: 6.5, valueHigh: 7, unit: "%", qualifier: "từ…đến" }, "từ 6,5% đến 7%"],
  ])("says the range %o as “%s”", (quantity, text) => expect(formatQuantity(quantity)).toBe(text));

  it("never shows the ellipsis of “từ…đến”, even without an upper end", () =>
    expect(formatQuantity({ value: 2, unit: "ha", qualifier: "từ…đến" })).toBe("từ 2 ha"));

  test.each(Object.keys(qualifiers).filter((word) => word !== "từ…đến"))("shows “%s” as printed", (word) =>
    expect(formatQuantity({ value: 5, unit: "ha", qualifier: word as keyof typeof qualifiers })).toBe(`${word} 5 ha`),
  );
});

describe("formatAmount", () => {
  test.each(Object.keys(units).filter((unit) => unit !== "%"))("puts a space before %s", (unit) =>
    expect(formatAmount(1328, unit as keyof typeof units)).toBe(`1.328 ${unit}`),
  );

  it("puts no space before %", () => expect(formatAmount(6.5, "%")).toBe("6,5%"));

  it("rounds to the decimals asked for", () => {
    expect(formatAmount(535, "%", 1)).toBe("535,0%");
    expect(formatAmount(7.245, "tỷ USD", 2)).toBe("7,25 tỷ USD");
  });
});
