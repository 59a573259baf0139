import { expect, test } from "vitest";
import type { Entry } from "../../claims/entry.ts";
import type { Edition } from "../../edition.ts";
import { orderByPublication } from "./verdict-order.ts";

const edition = {
  articles: [
    { slug: "moi", published: "2026-11-20T08:00+07:00", sources: ["bao-moi", "bao-cu"] },
    { slug: "cu", published: "2026-11-01T08:00+07:00", sources: ["bao-cu"] },
  ],
} as unknown as Edition;
const figure = (origin: object) => ({ origin });
const entry = (id: string, inputs: readonly object[], sources: readonly string[] = []) =>
  ({ id, finding: { inputs }, sources }) as unknown as Entry;
const order = (...entries: Entry[]) => orderByPublication(entries, edition).map(({ id }) => id);

test("a verdict stands where the latest article with one of its figures stands", () => {
  const both = entry("hai-bai", [figure({ article: "cu" }), figure({ article: "moi" })]);
  const old = entry("bai-cu", [figure({ article: "cu" })]);
  expect(order(old, both)).toEqual(["hai-bai", "bai-cu"]);
});

test("a verdict about dates counts from the first article that draws on its source", () => {
  const recent = entry("bai-moi", [figure({ article: "moi" })]);
  expect(order(entry("ngay-cu", [], ["bao-cu"]), recent)).toEqual(["bai-moi", "ngay-cu"]);
  expect(order(entry("ngay-cu", [], ["bao-cu"]), entry("ngay-moi", [], ["bao-moi"]))).toEqual(["ngay-moi", "ngay-cu"]);
});

test("verdicts of one article keep their order", () => {
  expect(order(entry("b", [figure({ article: "cu" })]), entry("a", [figure({ article: "cu" })]))).toEqual(["b", "a"]);
});
