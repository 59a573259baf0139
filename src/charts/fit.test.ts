import { expect, test } from "vitest";
import { fitRange } from "./fit.ts";

test("without words the range is the whole width", () => {
  expect(fitRange(300, [{ fraction: 1, before: 0, after: 0 }])).toEqual([0, 300]);
});

test("words behind the last mark push the end of the range in", () => {
  expect(fitRange(300, [{ fraction: 1, before: 0, after: 80 }])).toEqual([0, 220]);
});

test("words before the first mark push the start in", () => {
  expect(fitRange(300, [{ fraction: 0, before: 40, after: 0 }])).toEqual([40, 300]);
});

test("a short bar with long words may weigh more than a long bar with short ones", () => {
  const [, end] = fitRange(300, [
    { fraction: 1, before: 0, after: 20 },
    { fraction: 0.9, before: 0, after: 120 },
  ]);
  expect(end).toBe(200);
});
