import { expect, test } from "vitest";
import { emptyParts } from "../edition/empty-parts.ts";
import { makeEdition } from "../edition.ts";
import type { WrittenArticle } from "../model/article.ts";
import { selectRelated } from "./related.ts";

const article = (slug: string, day: string, entities: string[], indicators: string[] = []) =>
  ({
    slug,
    published: `2026-11-${day}T08:00+07:00`,
    entities,
    metrics: indicators.map((indicator) => ({ id: `${slug}-${indicator}`, indicator })),
    events: [],
  }) as unknown as WrittenArticle;

function relatedTo(slug: string, articles: readonly WrittenArticle[], count = 3): string[] {
  const edition = makeEdition({ ...emptyParts, articles });
  const [found] = edition.articles.filter((item) => item.slug === slug);
  return found ? selectRelated(found, edition, count).map((item) => item.slug) : [];
}

const hanoi = article("ha-noi", "20", ["hn-dang-bo"], ["dang-vien"]);

test("a shared entity weighs more than two shared indicators", () => {
  const indicators = article("chi-so", "22", ["hcm"], ["dang-vien", "to-chuc-dang"]);
  const entity = article("don-vi", "18", ["hn-dang-bo"]);
  expect(relatedTo("ha-noi", [hanoi, indicators, entity])).toEqual(["don-vi", "chi-so"]);
});

test("of two that share as much the newer comes first", () => {
  const older = article("cu", "10", ["hn-dang-bo"]);
  const newer = article("moi", "22", ["hn-dang-bo"]);
  expect(relatedTo("ha-noi", [older, hanoi, newer])).toEqual(["moi", "cu"]);
});

test("an article with nothing in common is not related, and none is related to itself", () => {
  expect(relatedTo("ha-noi", [hanoi, article("khac", "22", ["bac-kan"], ["von"])])).toEqual([]);
});

test("no more than asked for, however many share the topic", () => {
  const many = Array.from({ length: 40 }, (_, index) => article(`bai-${index}`, "21", ["hn-dang-bo"]));
  expect(relatedTo("ha-noi", [hanoi, ...many], 3)).toHaveLength(3);
});
