/** What is about one article or one of its charts: `nhung/von/index.html`, `bieu-do/von@2x.png`, `the/bai-viet/ha-noi.png`. */
const aboutArticle = /^(?:the\/)?bai-viet\/([a-z0-9-]+)(?:\.png|\/index\.html)$/;
const aboutChart = /^(?:nhung|oembed|(?:the\/)?bieu-do)\/([a-z0-9-]+)/;

/**
 * The pages in the order in which they are rendered: those of a chart next to the article that shows it, so that what was
 * drawn for the one is still at hand for the other and need not be kept until the end.
 * @param articleOf the slug of the article that shows a chart, if there is one
 */
export function orderPages<Page extends { readonly file: string }>(
  pages: readonly Page[],
  articleOf: (chart: string) => string | undefined,
): Page[] {
  const groups = Map.groupBy(pages, ({ file }) => {
    const chart = aboutChart.exec(file)?.[1];
    return aboutArticle.exec(file)?.[1] ?? (chart && (articleOf(chart) ?? `chart ${chart}`)) ?? "";
  });
  return [...groups.values()].flat();
}
