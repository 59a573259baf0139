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

test("a crowded year keeps its events, and its last figures in the room they leave", () => {
  const opening = moment("2018-01-01", 1, 0);
  expect(shape(shortenYear([opening, ...year], 7))).toEqual([
    ["2018-01-01", 1, 0],
    ["2018-06-30", 1, 1],
    ["2018-12-31", 1, 3],
  ]);
});

test("of more events than there is room for the last are kept", () => {
  expect(shape(shortenYear([moment("2018-01-01", 3, 1), ...year], 3))).toEqual([
    ["2018-01-01", 1, 0],
    ["2018-06-30", 1, 0],
    ["2018-12-31", 1, 0],
  ]);
});
