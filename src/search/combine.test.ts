import { expect, it } from "vitest";
import { combine } from "./combine.ts";

it("goes through choices in every way, the first choices first, and keeps the first ways", () => {
  const choices = [[["a"], ["b"]], [["c"]], [["d"], ["e", "f"]]];
  expect(combine(choices, 9).map((way) => way.join(""))).toEqual(["acd", "bcd", "acef", "bcef"]);
  expect(combine(choices, 3)).toHaveLength(3);
  expect(combine([], 3)).toEqual([[]]);
});
