import { expect, test } from "vitest";
import { dodge } from "./dodge.ts";

const middles = (...wanted: number[]) =>
  dodge(
    wanted.map((middle) => ({ middle, size: 20 })),
    0,
    100,
    5,
  ).map(({ middle }) => middle);

test("words that have room stay where they want to be", () => {
  expect(middles(20, 50, 80)).toEqual([20, 50, 80]);
});

test("words that would touch are pushed forward", () => {
  expect(middles(20, 30, 40)).toEqual([20, 45, 70]);
});

test("words pushed past the end push back", () => {
  expect(middles(60, 85, 90)).toEqual([40, 65, 90]);
});

test("nothing stands before the start", () => {
  expect(middles(2)).toEqual([10]);
});
