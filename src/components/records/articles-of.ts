import type { Edition } from "../../edition.ts";
import { readBodyUses } from "../../published.ts";
import { question } from "../../reads.ts";
import { type ToldArticle, type Uses, usesOf } from "./uses.ts";

/** Which articles speak of one thing, newest first: all that a page needs to know of the other articles. */
const articlesOf = (kind: keyof Uses) => {
  const ask = question(`articles-of-${kind}`, (edition, id: string): readonly ToldArticle[] => {
    const uses: ReadonlyMap<string, readonly ToldArticle[]> = usesOf(edition, readBodyUses)[kind];
    return uses.get(id) ?? [];
  });
  return (id: string, edition: Edition) => ask(edition, id);
};

export const articlesOfMetric = articlesOf("metric");
export const articlesOfChart = articlesOf("chart");
export const articlesOfIndicator = articlesOf("indicator");
export const articlesOfEntity = articlesOf("entity");
export const articlesOfSource = articlesOf("source");
