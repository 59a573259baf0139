import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../../test/edition-fixture.ts";
import type { Edition } from "../../edition.ts";
import { selectSharedCorrections } from "./shared-corrections.ts";

const correction = (metric: string, at: string, more: object = {}) => ({ kind: "figure", metric, at, ...more });
const article = (slug: string, published: string, corrections?: readonly object[]) => ({
  slug,
  title: `Bài ${slug}`,
  published,
  metrics: [],
  events: [],
  corrections,
});
const wrong = article("sai", "2026-11-01T08:00+07:00", [
  correction("hn22-dang-vien", "2026-11-22T09:00+07:00"),
  correction("hn12-to-chuc-dang", "2026-11-23T09:00+07:00", { kind: "text" }),
]);
const sharing = article("dung-chung", "2026-11-10T08:00+07:00");
const later = article("sau-do", "2026-11-22T09:30+07:00");
const edition: Edition = makeEditionOf(partyMetrics, {
  articles: [wrong, sharing, later] as never,
  corrections: [{ id: "so-chung", ...correction("hn24-doanh-nghiep", "2026-11-24T09:00+07:00") }] as never,
});

function sharedBy(of: { readonly slug: string }, ...metrics: readonly string[]) {
  const observations = [...edition.observations.values()].filter(({ id }) => metrics.includes(id));
  return selectSharedCorrections(of as never, observations, edition);
}

test("an article tells of a figure that another put right, and names that one", () => {
  const [shared, ...others] = sharedBy(sharing, "hn22-dang-vien", "hn22-to-chuc-dang");
  expect(others).toEqual([]);
  expect(shared?.correction.id).toBe("sai-1");
  expect(shared?.observation.id).toBe("hn22-dang-vien");
  expect(shared?.by).toEqual({ slug: "sai", title: "Bài sai", published: wrong.published });
});

test("of a correction of shared data no article is named; the newest stands first", () => {
  const shared = sharedBy(sharing, "hn22-dang-vien", "hn24-doanh-nghiep");
  expect(shared.map(({ correction: { id }, by }) => [id, by?.slug])).toEqual([
    ["so-chung", undefined],
    ["sai-1", "sai"],
  ]);
});

test("the article that was wrong says so in its own correction", () => {
  expect(sharedBy(wrong, "hn22-dang-vien")).toEqual([]);
});

test("what appeared after the correction never showed the wrong figure", () => {
  expect(sharedBy(later, "hn22-dang-vien")).toEqual([]);
});

test("words that were wrong beside a figure are no matter of those who show the figure", () => {
  expect(sharedBy(sharing, "hn12-to-chuc-dang")).toEqual([]);
});
