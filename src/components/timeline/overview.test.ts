import { expect, test } from "vitest";
import { countWords, countYears, drawYear } from "./overview.ts";
import type { TimelineStretch } from "./stream.ts";

const moment = (events: number, figures: number) =>
  ({ when: "2012", end: "2012-12-31", events: Array(events), figures: Array(figures) }) as never;
const stretches: TimelineStretch[] = [
  { firstYear: 2012, lastYear: 2012, moments: [moment(1, 2), moment(1, 0)] },
  { firstYear: 2013, lastYear: 2014, moments: [] },
  { firstYear: 2015, lastYear: 2015, moments: [moment(0, 1)] },
];

test("the overview has every year, empty ones too", () => {
  expect(countYears(stretches)).toEqual([
    { year: 2012, events: 2, figures: 2 },
    { year: 2013, events: 0, figures: 0 },
    { year: 2014, events: 0, figures: 0 },
    { year: 2015, events: 0, figures: 1 },
  ]);
});

test.each([
  [{ events: 2, figures: 14 }, "2 sự kiện, 14 số liệu"],
  [{ events: 0, figures: 1 }, "1 số liệu"],
  [{ events: 0, figures: 0 }, "không có gì"],
])("%j is said as “%s”", (count, words) => {
  expect(countWords(count)).toBe(words);
});

test("the fullest year reaches the top and an empty one is not drawn", () => {
  expect(drawYear({ year: 2024, events: 0, figures: 9 }, 9).value).toContain('y="0" width="10" height="40"');
  expect(drawYear({ year: 2013, events: 0, figures: 0 }, 9).value).not.toMatch(/height="[1-9]\d*"\/>/);
});
