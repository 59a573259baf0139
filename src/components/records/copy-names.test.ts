import { expect, test } from "vitest";
import { nameCopies } from "./copy-names.ts";

test("copies of one day are counted, each day by itself", () => {
  expect(nameCopies(["2026-11-22", "2026-11-23", "2026-11-23", "2026-11-23", "2026-11-24", "2026-11-24"])).toEqual([
    "22/11/2026",
    "23/11/2026",
    "23/11/2026 (lần 2)",
    "23/11/2026 (lần 3)",
    "24/11/2026",
    "24/11/2026 (lần 2)",
  ]);
});
