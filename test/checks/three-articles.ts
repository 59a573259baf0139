/** Texts of two articles and a chart beside those of the base of the fixtures; the figures of one are named in all three. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const articlePath = (slug: string) => `src/content/articles/${slug}.mdx`;
export const chart = "src/content/charts/doanh-thu.yaml";

export const figure = (id: string, value: number, period: string, entity = "hn-kcn") => `
  - { id: ${id}, indicator: doanh-thu, entity: ${entity}, value: ${value}, unit: tỷ USD, period: "${period}", source: bao-mau }`;

export function articleText(figures: string, body: string): string {
  const base = readFileSync(join("test/fixtures/_base", articlePath("bai-mau")), "utf8");
  const [, opening = ""] = /^([\s\S]*?)leadChart:/.exec(base) ?? [];
  const words = opening
    .replace(/\{hn22-to-chuc-dang-lan\}/, "nhiều")
    .replace(/có \{hn22-to-chuc-dang\} Đảng/, "có nhiều tổ chức");
  return `${words.replace("hn-dang-bo", "hn-kcn")}leadChart: doanh-thu\nmetrics:${figures || " []"}\n---\n\n${body}\n`;
}

export const second = articleText(
  figure("hn19-doanh-thu", 8, "2019") + figure("hn20-doanh-thu", 9, "2020"),
  'Năm 2019 doanh thu là <So id="hn19-doanh-thu" />.',
);
export const third = articleText("", 'Ở bài kia, doanh thu là <So id="hn20-doanh-thu" />.');
export const bars = `kind: bars
title: "Doanh thu là {hn19-doanh-thu}"
subtitle: "Doanh thu mỗi năm"
bars:
  - { metric: hn19-doanh-thu, label: Trước }
  - { metric: hn20-doanh-thu, label: Sau }
`;

export const withFigures = (text: string, figures: string) => text.replace("metrics: []", `metrics:${figures}`);
export const first = readFileSync(join("test/fixtures/_base", articlePath("bai-mau")), "utf8");
