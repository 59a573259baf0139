import { expect, test } from "vitest";
import { yearAxis } from "./axis.ts";
import { position, type Scale } from "./picture.ts";

const y: Scale = { kind: "linear", domain: [0, 100], range: [300, 50] };

/** The years written under a picture of these days at half of the width a year's name needs, and where its ticks are. */
function axisOf(from: string, to: string) {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const width = Math.round((end - start) / (365.25 * 24 * 3600 * 1000)) * 30;
  const marks = yearAxis({ kind: "time", domain: [start, end], range: [40, 40 + width] }, y, width + 60);
  return {
    names: marks.flatMap((mark) => (mark.mark === "text" ? [mark.text] : [])),
    ticks: marks.flatMap((mark) => (mark.mark === "rule" ? [new Date(mark.from[0]).toISOString().slice(0, 7)] : [])),
  };
}

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

test("of years named every few, one whose middle is not shown has neither name nor tick", () => {
  expect(axisOf("2012-01-01", "2022-04-30").names).toEqual(["2012", "2014", "2016", "2018", "2020"]);
  expect(axisOf("2012-01-01", "2022-04-30").ticks.at(-1)).toBe("2020-07");
  expect(axisOf("2012-01-01", "2022-07-30").names.at(-1)).toBe("2022");
  expect(axisOf("2012-01-01", "2022-07-30").ticks.at(-1)).toBe("2022-07");
  expect(axisOf("2012-09-01", "2022-04-30").names.at(0)).toBe("2014");
  expect(axisOf("2012-09-01", "2022-04-30").ticks.at(0)).toBe("2014-07");
});
