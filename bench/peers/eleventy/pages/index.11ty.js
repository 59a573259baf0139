export const data = { layout: null, permalink: "/index.html" };

export function render({ collections }) {
  const items = collections.articles
    .slice(0, 50)
    .map(({ fileSlug, data }) => `<li><a href="/bai-viet/${fileSlug}/">${data.title}</a> ${data.sapo}</li>`);
  return this.pageHtml("Trang nhất", "Trang nhất", `<ul>${items.join("")}</ul>`);
}
