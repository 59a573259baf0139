import { expect, test } from "vitest";
import type { Offer } from "./catalogue.ts";
import { shelvesOf } from "./shelves-of.ts";

const offer = (key: string, ...workers: string[]) => ({ key, ...(workers.length > 0 && { workers }) }) as Offer;
const shelves = (lines: string[], offers: Offer[], ...cut: string[]) => shelvesOf(lines, { offers, cut: cut as never });

const party = "dang-vien.hn-dang-bo";
const workers = "lao-dong.hn-kcn";

test("a small archive has a shelf an indicator, and the workers are always fetched where they are counted", () => {
  expect(shelves([party], [offer(party), offer(workers)])).toEqual(["dang-vien", "lao-dong"]);
  expect(shelves([party], [offer(party)])).toEqual(["dang-vien"]);
});

test("where an indicator is cut only the entity's part is fetched", () => {
  expect(shelves([party, workers], [offer(party), offer(workers)], "dang-vien")).toEqual([
    "dang-vien/hn-dang-bo",
    "lao-dong",
  ]);
});

test("where the workers are cut those of the lines are fetched, each once", () => {
  const offers = [offer(party, "hn-kcn"), offer("to-chuc-dang.hn-dang-bo", "hn-kcn"), offer(workers, "hn-kcn")];
  expect(shelves([party, "to-chuc-dang.hn-dang-bo"], offers, "lao-dong")).toEqual([
    "dang-vien",
    "to-chuc-dang",
    "lao-dong/hn-kcn",
  ]);
});

test("nothing picked needs the workers alone, and none of them where they are cut", () => {
  expect(shelves([], [offer(workers)])).toEqual(["lao-dong"]);
  expect(shelves([], [offer(workers, "hn-kcn")], "lao-dong")).toEqual([]);
});
