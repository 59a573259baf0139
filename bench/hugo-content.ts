/** Draws the charts for Hugo, which has no way to draw them: articles and embeds in `hugo/content`, pictures inside. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { parseHTML } from "linkedom";
import { chartPlace } from "./plain-content.ts";
import { chartHtml, type PlainArticle } from "./plain-site.ts";

const makeDocument = () => parseHTML("<!doctype html><html><body></body></html>").document;
const print = (drawing: unknown) => (drawing as { outerHTML: string }).outerHTML;

function write(section: string, name: string, fields: object, body: string): void {
  mkdirSync(join("hugo/content", section), { recursive: true });
  writeFileSync(join("hugo/content", section, `${name}.md`), `${JSON.stringify(fields)}\n\n${body}\n`);
}

for (const file of readdirSync("content")) {
  const [, frontmatter = "", body = ""] = readFileSync(join("content", file), "utf8").split(/^---$/m);
  const { charts, ...article } = load(frontmatter) as PlainArticle;
  const [lead = "", second = ""] = charts.map((chart) => chartHtml(chart, makeDocument, print));
  write("bai-viet", file.replace(/\.md$/, ""), { ...article, lead }, body.replace(chartPlace, second));
  for (const [index, { id, title }] of charts.entries()) {
    write("nhung", id, { title }, [lead, second][index] ?? "");
  }
}
