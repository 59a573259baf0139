import { expect, test } from "vitest";
import { orderPages } from "./page-order.ts";

const articles: Readonly<Record<string, string>> = { von: "ha-noi", "lao-dong": "bac-kan" };
const order = (...files: string[]) =>
  orderPages(
    files.map((file) => ({ file })),
    (chart) => articles[chart],
  ).map(({ file }) => file);

test("what shows a chart is rendered next to the article of the chart", () => {
  expect(
    order(
      "bai-viet/ha-noi/index.html",
      "bai-viet/bac-kan/index.html",
      "bieu-do/lao-dong/index.html",
      "bieu-do/von/index.html",
      "bieu-do/von@2x.png",
      "nhung/von/goc-nhin/index.html",
      "oembed/lao-dong.json",
      "the/bai-viet/ha-noi.png",
    ),
  ).toEqual([
    "bai-viet/ha-noi/index.html",
    "bieu-do/von/index.html",
    "bieu-do/von@2x.png",
    "nhung/von/goc-nhin/index.html",
    "the/bai-viet/ha-noi.png",
    "bai-viet/bac-kan/index.html",
    "bieu-do/lao-dong/index.html",
    "oembed/lao-dong.json",
  ]);
});

test("a chart that no article shows has its pages together, and all else stays in its order", () => {
  expect(
    order("index.html", "bieu-do/rieng/index.html", "du-lieu/index.html", "nhung/rieng/index.html", "tin.atom"),
  ).toEqual(["index.html", "du-lieu/index.html", "tin.atom", "bieu-do/rieng/index.html", "nhung/rieng/index.html"]);
});
