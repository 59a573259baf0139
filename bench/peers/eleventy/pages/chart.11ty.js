export const data = {
  pagination: { data: "collections.charts", size: 1, alias: "chart" },
  layout: null,
  permalink: ({ chart }) => `/nhung/${chart.id}/index.html`,
};

export function render({ chart }) {
  return this.pageHtml(chart.title, chart.title, `<h1>${chart.title}</h1>${this.draw(chart)}`);
}
