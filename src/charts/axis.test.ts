import { expect, test } from "vitest";
import { yearAxis } from "./axis.ts";
import { position, type Scale } from "./picture.ts";

const y: Scale = { kind: "linear", domain: [0, 100], range: [300, 50] };

/** The years written under a picture whose last day is `end`, each with where it stands. */
function namesUpTo(end: string, right: number, width = right + 20) {
  const x: Scale = { kind: "time", domain: [Date.UTC(2018, 0, 1), Date.parse(end)], range: [40, right] };
  const names = yearAxis(x, y, width).flatMap((mark) => (mark.mark === "text" ? [mark] : []));
  return {
    names: names.map(({ text }) => text),
    last: names.at(-1)?.at[0] ?? 0,
    start: position(x, Date.UTC(2022, 0, 1)),
  };
}

test("a year of which the picture shows less than half is written under what there is of it", () => {
  const { names, last, start } = namesUpTo("2022-06-10", 640);
  expect(names).toEqual(["2018", "2019", "2020", "2021", "2022"]);
  expect(last).toBeCloseTo((start + 640) / 2);
});

test("a year of which the picture shows more than half is written under its middle", () => {
  const { names, last, start } = namesUpTo("2022-10-10", 640);
  expect(names.at(-1)).toBe("2022");
  expect(last).toBeGreaterThan(start + 40);
  expect(last).toBeLessThan(640);
});

test("a year of which there is less than half of its four digits' width is not written", () => {
  expect(namesUpTo("2022-01-20", 640).names.at(-1)).toBe("2021");
});

test("a year whose middle is too near the picture's edge for its name is written further in", () => {
  const { names, last, start } = namesUpTo("2022-07-20", 640, 640);
  expect(names.at(-1)).toBe("2022");
  expect(last).toBeCloseTo((start + 640) / 2);
});

test("a year that has hardly begun is written around its first day, unless the name before it is too near", () => {
  const { names, last, start } = namesUpTo("2022-02-10", 640, 640);
  expect(names.at(-1)).toBe("2022");
  expect(last).toBeGreaterThanOrEqual(start);
  expect(last).toBeLessThan(start + 16);
  expect(namesUpTo("2022-02-10", 280, 280).names).toEqual(["2018", "2019", "2020", "2021"]);
});
