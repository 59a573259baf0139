/**
 * The pages of the baseline as plain functions: the same HTML that the plain Astro site makes, for the peers that write it
 * by other means. Built per article, by all of them: its page, and an embed for each of its two charts.
 */
import * as Plot from "@observablehq/plot";

interface PlainChart {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly bars: readonly { readonly label: string; readonly value: number; readonly value2?: number }[];
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeText = (text: unknown): string => String(text ?? "").replace(/[&<>"]/g, (sign) => entities[sign] ?? "");

const draw = ({ bars }: PlainChart, width: number, document: unknown) =>
  Plot.plot({
    document: document as Document,
    width,
    marginLeft: 120,
    marks: [
      Plot.barX(bars, { x: "value", y: "label", sort: { y: "x", reverse: true } }),
      Plot.text(bars, { x: "value", y: "label", text: (bar) => String(bar.value), textAnchor: "start", dx: 4 }),
      Plot.dot(
        bars.filter((bar) => bar.value2 !== undefined),
        { x: "value2", y: "label", r: 4 },
      ),
      Plot.ruleX([0]),
    ],
  });

/** @param print gives the drawing as text, since every document has its own way */
export function chartHtml(chart: PlainChart, makeDocument: () => unknown, print: (drawing: unknown) => string): string {
  const [narrow, wide] = [328, 640].map((width) => print(draw(chart, width, makeDocument())));
  const rows = chart.bars.map(
    ({ label, value, value2 }) =>
      `<tr><th scope="row">${escapeText(label)}</th><td>${value}</td><td>${value2 ?? ""}</td></tr>`,
  );
  return `<figure id="${chart.id}"><h3>${escapeText(chart.title)}</h3><p>${escapeText(chart.subtitle)}</p>${narrow}${wide}<table><caption>${escapeText(chart.title)}</caption><tbody>${rows.join("")}</tbody></table></figure>`;
}

export const pageHtml = (title: string, description: string, main: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(title)}</title><meta name="description" content="${escapeText(description)}"></head><body><header><a href="/">Nhịp KCN</a></header><main>${main}</main><footer>CC BY 4.0</footer></body></html>`;

export interface PlainArticle {
  readonly title: string;
  readonly kicker: string;
  readonly sapo: string;
  readonly metrics: readonly Readonly<Record<string, unknown>>[];
  readonly charts: readonly PlainChart[];
}

const metricRow = (metric: Readonly<Record<string, unknown>>) =>
  `<tr id="${metric.id}"><td>${metric.indicator}</td><td>${metric.entity}</td><td>${metric.qualifier ?? ""} ${metric.value} ${metric.unit}</td><td>${metric.asOf}</td><td>${metric.source}, ${(metric.paragraphs as number[]).join(", ")}</td></tr>`;

export const articleHtml = ({ title, kicker, sapo, metrics }: PlainArticle, lead: string, body: string): string =>
  pageHtml(
    title,
    sapo,
    `<p>${escapeText(kicker)}</p><h1>${escapeText(title)}</h1><p>${escapeText(sapo)}</p>${lead}${body}<table id="so-lieu">${metrics.map(metricRow).join("")}</table>`,
  );
