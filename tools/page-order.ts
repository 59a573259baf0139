/** What is about one article or one of its charts: `nhung/von/index.html`, `bieu-do/von@2x.png`, `the/bai-viet/ha-noi.png`. */
const aboutArticle = /^(?:the\/)?bai-viet\/([a-z0-9-]+)(?:\.png|\/index\.html)$/;
const aboutChart = /^(?:nhung|oembed|(?:the\/)?bieu-do)\/([a-z0-9-]+)/;

/** The slug of the article that shows a chart, if there is one. */
export type ArticleOf = (chart: string) => string | undefined;

/** What a file of the site is about: an article, or a chart that no article shows. */
export function subjectOf(file: string, articleOf: ArticleOf): string | undefined {
  const article = aboutArticle.exec(file)?.[1];
  if (article) return `bai-viet/${article}`;
  const chart = aboutChart.exec(file)?.[1];
  if (!chart) return undefined;
  const its = articleOf(chart);
  return its ? `bai-viet/${its}` : `bieu-do/${chart}`;
}

/**
 * The pages in the order in which they are rendered: those of a chart next to the article that shows it, so that what was
 * drawn for the one is still at hand for the other and need not be kept until the end.
 */
export function orderPages<Page extends { readonly file: string }>(
  pages: readonly Page[],
  articleOf: ArticleOf,
): Page[] {
  const groups = Map.groupBy(pages, ({ file }) => subjectOf(file, articleOf));
  return [...groups.values()].flat();
}
