import type { Article, WrittenArticle } from "../model/article.ts";

/** An article as it stands among others: an edit of what a figure says leaves it as it was. */
export const withoutValues = ({ metrics, ...article }: WrittenArticle): Article => ({
  ...article,
  metrics: metrics.map(({ id, indicator }) => ({ id, indicator })),
});
