import { expect, test } from "vitest";
import { shortenYear } from "./shorten.ts";
import type { TimelineMoment } from "./stream.ts";

const moment = (when: string, events: number, figures: number) =>
  ({
    when,
    end: when,
    events: Array(events).fill("event"),
    figures: Array(figures).fill("figure"),
  }) as unknown as TimelineMoment;
const shape = (moments: readonly TimelineMoment[]) =>
  moments.map(({ when, events, figures }) => [when, events.length, figures.length]);

const year = [moment("2018-03-01", 0, 4), moment("2018-06-30", 1, 2), moment("2018-12-31", 1, 3)];

test("a year that has room is shown whole", () => {
  expect(shape(shortenYear(year, 11))).toEqual(shape(year));
});

test("a crowded year keeps its last dates, and of a date its events before its figures", () => {
  expect(shape(shortenYear(year, 5))).toEqual([
    ["2018-06-30", 1, 0],
    ["2018-12-31", 1, 3],
  ]);
});
