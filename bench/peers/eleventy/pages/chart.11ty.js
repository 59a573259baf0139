export const data = {
  pagination: { data: "collections.charts", size: 1, alias: "item" },
  layout: null,
  permalink: ({ item }) => `/${item.folder}/${item.chart.id}/index.html`,
};

export function render({ item: { chart } }) {
  return this.pageHtml(chart.title, chart.title, `<h1>${chart.title}</h1>${this.draw(chart)}`);
}
