/** The floor: a script without any framework that writes the baseline's pages into `dist`, drawing each chart once. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { markdownToHtml } from "satteri";
import { PlotDocument, type PlotElement } from "../src/charts/plot-document.ts";
import { articleHtml, chartHtml, type PlainArticle, pageHtml } from "./plain-site.ts";

function write(address: string, html: string): void {
  const folder = join("dist", address);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), html);
}

const makeDocument = () => new PlotDocument();
const print = (drawing: unknown) => (drawing as PlotElement).serialise();

const links: string[] = [];
for (const file of readdirSync("content").toSorted()) {
  const [, frontmatter = "", body = ""] = readFileSync(join("content", file), "utf8").split(/^---$/m);
  const article = load(frontmatter) as PlainArticle;
  const slug = file.replace(/\.md$/, "");
  const charts = article.charts.map((chart) => chartHtml(chart, makeDocument, print));
  const text = String(markdownToHtml(body).html).replace("<p>[[chart]]</p>", charts[1] ?? "");
  write(`bai-viet/${slug}`, articleHtml(article, charts[0] ?? "", text));
  for (const [index, chart] of article.charts.entries()) {
    const page = pageHtml(chart.title, chart.title, `<h1>${chart.title}</h1>${charts[index]}`);
    write(`nhung/${chart.id}`, page);
  }
  if (links.length < 50) links.push(`<li><a href="/bai-viet/${slug}/">${article.title}</a> ${article.sapo}</li>`);
}
write("", pageHtml("Trang nhất", "Trang nhất", `<ul>${links.join("")}</ul>`));
