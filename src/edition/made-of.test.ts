import { expect, test } from "vitest";
import { readParts } from "../../tools/read.ts";
import { type Edition, makeEdition, type Parts } from "../edition.ts";
import type { WrittenArticle } from "../model/article.ts";
import { type FieldKind, madeOf } from "./made-of.ts";

const { parts } = readParts(".");

/** Every text and number in it another, but for what says which thing it is. */
function changeAll<Thing>(thing: Thing): Thing {
  if (typeof thing === "string") return `${thing}x` as Thing;
  if (typeof thing === "number") return (thing + 1) as Thing;
  if (Array.isArray(thing)) return thing.map(changeAll) as Thing;
  if (typeof thing !== "object" || thing === null) return thing;
  const changed = Object.entries(thing).map(([key, value]) => [key, key === "id" ? value : changeAll(value)]);
  return Object.fromEntries(changed) as Thing;
}

/** All of an article that is not its figures, and what tells whether it is published. */
const changeHead = ({ slug, metrics, draft, publishAt, ...head }: WrittenArticle): WrittenArticle => ({
  ...changeAll(head),
  ...{ slug, metrics, draft, publishAt },
});
/** What its figures say: which they are, and of what indicators, is of the article's head. */
const changeFigures = (article: WrittenArticle): WrittenArticle => ({
  ...article,
  metrics: article.metrics.map((metric) => ({ ...changeAll(metric), indicator: metric.indicator })),
});

const { articles, charts, ...registries } = parts;
const changed: Readonly<Record<Exclude<FieldKind, "shown">, Parts>> = {
  heads: { ...parts, articles: articles.map(changeHead) },
  figures: { ...parts, articles: articles.map(changeFigures) },
  charts: { ...parts, charts: changeAll(charts) },
  registries: { ...changeAll(registries), articles, charts },
};

const textOf = (part: Edition[keyof Edition]) =>
  JSON.stringify(part instanceof Map || part instanceof Set ? [...part] : part);
const before = makeEdition(parts);
const names = Object.keys(before) as (keyof Edition)[];

test.for(Object.keys(changed) as (keyof typeof changed)[])(
  "%s are in no part that is not said to be made of them",
  (kind) => {
    const after = makeEdition(changed[kind]);
    const others = names.filter((name) => textOf(after[name]) !== textOf(before[name]));
    expect(others.length).toBeGreaterThan(0);
    const known = names.filter((name) => madeOf[name].includes(kind));
    expect(others.filter((name) => !known.includes(name))).toEqual([]);
  },
);
