import { expect, test } from "vitest";
import { makeQuery } from "./query.ts";

test("letters typed in pieces are joined, spaces around and between words are one", () => {
  expect(makeQuery("  đảng   viên ".normalize("NFD"))).toBe("đảng viên");
});

test("nothing typed asks nothing", () => {
  expect(makeQuery("   ")).toBe("");
});
