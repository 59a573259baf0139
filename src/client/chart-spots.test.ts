import { describe, expect, test } from "vitest";
import { atPlaceOf, distance, neighbour } from "./chart-spots.ts";

describe("the distance to a figure", () => {
  test("is nothing inside its box", () => {
    expect(distance([10, 10, 30, 20], 15, 15)).toBe(0);
  });
  test("is that to its nearest edge or corner outside", () => {
    expect(distance([10, 10, 30, 20], 5, 15)).toBe(5);
    expect(distance([10, 10, 30, 20], 33, 24)).toBe(5);
    expect(distance([10, 10, 10, 10], 13, 14)).toBe(5);
  });
});

test("figures drawn over one another are told together, in the order of the table, by the picture that is seen", () => {
  const spot = (name: string, narrow: number, wide: number) => ({
    name,
    boxes: [
      [narrow, 78, narrow, 78],
      [wide, 9, wide, 9],
    ],
  });
  const spots = [spot("a", 193, 20), spot("b", 250, 90), spot("c", 193.4, 60)];
  const names = (at: number, picture: number) =>
    atPlaceOf(spots[at] ?? { name: "", boxes: [] }, spots, picture).map(({ name }) => name);
  expect(names(2, 0)).toEqual(["a", "c"]);
  expect(names(0, 0)).toEqual(["a", "c"]);
  expect(names(2, 1)).toEqual(["c"]);
});

describe("the next figure", () => {
  const spots = ["a", "a", "a", "b", "b"].map((name) => ({ name }));
  test("is the first, whatever arrow is pressed first", () => {
    for (const key of ["ArrowRight", "ArrowDown", "ArrowUp", "Home"]) expect(neighbour(spots, -1, key)).toBe(0);
  });
  test("to the right and left follows the table and stops at its ends", () => {
    expect(neighbour(spots, 2, "ArrowRight")).toBe(3);
    expect(neighbour(spots, 4, "ArrowRight")).toBe(4);
    expect(neighbour(spots, 0, "ArrowLeft")).toBe(0);
    expect(neighbour(spots, 1, "End")).toBe(4);
  });
  test("below and above is in the next series, at the same place or its last", () => {
    expect(neighbour(spots, 1, "ArrowDown")).toBe(4);
    expect(neighbour(spots, 2, "ArrowDown")).toBe(4);
    expect(neighbour(spots, 3, "ArrowUp")).toBe(0);
    expect(neighbour(spots, 3, "ArrowDown")).toBe(3);
  });
});
