import { expect, test } from "vitest";
import type { Observation } from "../../model/observation.ts";
import { selectNewest, shareAmong, shareOf, takeWithin } from "./bounds.ts";

const figure = (id: string, end: string) => ({ id, end }) as unknown as Observation;
const figures = [figure("moi", "2024-06-30"), figure("cu", "2009-06-30"), figure("giua", "2018-12-31")];

test("parts of a page share its room, and none is left with a line or two", () => {
  expect(shareOf(150, 1)).toBe(150);
  expect(shareOf(150, 4)).toBe(37);
  expect(shareOf(150, 100)).toBe(5);
});

test("small parts are shown whole, and leave their room to the large ones", () => {
  expect(shareAmong(100, [10, 20, 30])).toBe(30);
  expect(shareAmong(100, [10, 200, 90])).toBe(45);
  expect(shareAmong(100, [1, 1, 500])).toBe(98);
  expect(shareAmong(10, [50, 50, 50])).toBe(5);
});

test("things are shown while they stay within the room together, and the first always", () => {
  const size = (points: number) => points;
  expect(takeWithin([40, 30, 20, 5], size, 80)).toEqual([40, 30]);
  expect(takeWithin([3, 2, 2], size, 80)).toEqual([3, 2, 2]);
  expect(takeWithin([100, 1], size, 80)).toEqual([100]);
});

test("a page that has room shows every figure", () => {
  expect(selectNewest(figures, 3)).toEqual(figures);
});

test("beyond its room a page keeps the figures of the latest time, in the order they had", () => {
  const [newest, , middle] = figures;
  expect(selectNewest(figures, 2)).toEqual([newest, middle]);
  expect(selectNewest(figures.toReversed(), 2)).toEqual([middle, newest]);
});
