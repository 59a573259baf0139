import { parseHTML } from "linkedom";
import { articleHtml, chartHtml, pageHtml } from "./bench/plain-site.ts";

const makeDocument = () => parseHTML("<!doctype html><html><body></body></html>").document;
const draw = (chart) => chartHtml(chart, makeDocument, (drawing) => drawing.outerHTML);

const slugOf = (data) => data.page.fileSlug;

export default function (eleventy) {
  eleventy.setQuietMode(true);
  eleventy.addCollection("articles", (collection) => collection.getFilteredByGlob("content/*.md"));
  eleventy.addCollection("charts", (collection) =>
    collection
      .getFilteredByGlob("content/*.md")
      .flatMap(({ data }) => data.charts),
  );
  eleventy.addGlobalData("eleventyComputed", {
    permalink: (data) => data.permalink || `/bai-viet/${slugOf(data)}/index.html`,
  });
  eleventy.addGlobalData("layout", "article.11ty.js");
  eleventy.addJavaScriptFunction("draw", draw);
  eleventy.addJavaScriptFunction("articleHtml", articleHtml);
  eleventy.addJavaScriptFunction("pageHtml", pageHtml);
  return { dir: { input: ".", output: "dist", includes: "_includes" }, markdownTemplateEngine: false };
}
