import { expect, it } from "vitest";
import { remember } from "./remember.ts";

it("makes what belongs to a key once", () => {
  const asked: string[] = [];
  const lengthOf = remember((word: string) => asked.push(word));
  expect([lengthOf("đảng"), lengthOf("viên"), lengthOf("đảng")]).toEqual([1, 2, 1]);
  expect(asked).toEqual(["đảng", "viên"]);
});
