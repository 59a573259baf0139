import { expect, it } from "vitest";
import { innerSpace, noSpace, restoreSpaces } from "./excerpt.ts";

it("gives an excerpt the spaces of its text, and one mark to words side by side", () => {
  const excerpt = `tháng <mark>6/${noSpace}</mark> 2022, <mark>đảng</mark> <mark>viên${innerSpace}–</mark> hơn`;
  expect(restoreSpaces(excerpt)).toBe("tháng <mark>6/</mark>2022, <mark>đảng viên –</mark> hơn");
});
