import { showChart } from "../charts/show-chart.ts";
import type { Edition } from "../edition.ts";
import { figureElement } from "../figures/element.ts";
import { FigureError } from "../figures/expression.ts";
import { makeFigure } from "../figures/figure.ts";
import { html, type SafeHtml } from "../html.ts";
import type { ChartId } from "../model/id.ts";
import { claimMark } from "./claim-mark.ts";
import { type Props, tagExpression } from "./tags.ts";

/** A component that editors may use in an article, by name and without an import. */
export interface BodyComponent {
  /** Attribute → whether it must be given. */
  readonly props: Readonly<Record<string, "required" | "optional">>;
  /** Whether it stands inside a sentence or on lines of its own, and whether it holds text. */
  readonly place: "text" | "block";
  readonly children: boolean;
  /** @throws FigureError, ChartDataError or RangeError with a message for editors */
  readonly render: (props: Props, children: SafeHtml, edition: Edition) => SafeHtml;
}

const figureTag =
  (name: string): BodyComponent["render"] =>
  (props, _children, edition) => {
    const expression = tagExpression(name, props);
    if (!expression) return html``;
    const figure = makeFigure(expression, edition);
    const [first] = expression.ids;
    return html`${figureElement(figure, "card")}${!figure.operation && first && claimMark(first, edition)}`;
  };

/** Every component of the article body: the whole vocabulary of our MDX besides Markdown. */
export const bodyComponents: Readonly<Record<string, BodyComponent>> = {
  /** A figure as its source prints it. */
  So: { props: { id: "required", dang: "optional" }, place: "text", children: false, render: figureTag("So") },
  /** A quantity computed in place from named figures. */
  Tinh: {
    props: { phep: "required", cua: "required", dang: "optional", le: "optional" },
    place: "text",
    children: false,
    render: figureTag("Tinh"),
  },
  /** A number that no record stands behind, and why it may be typed. */
  Nguyen: {
    props: { "ly-do": "required" },
    place: "text",
    children: true,
    render: (_props, children) => children,
  },
  /** A chart of `src/content/charts`. */
  BieuDo: {
    props: { id: "required" },
    place: "block",
    children: false,
    render({ id = "" }, _children, edition) {
      const chart = edition.charts.get(id as ChartId);
      if (!chart) throw new FigureError(`không có biểu đồ mang mã “${id}”`);
      return showChart(chart, edition, { headingLevel: 3, context: "article" });
    },
  },
  /** A boxed remark: how something was computed, what is not known. */
  GhiChu: {
    props: { "tieu-de": "optional" },
    place: "block",
    children: true,
    render: (props, children) =>
      html`<aside class="ghi-chu">${props["tieu-de"] && html`<p class="ghi-chu-tieu-de">${props["tieu-de"]}</p>`}${children}</aside>`,
  },
};
