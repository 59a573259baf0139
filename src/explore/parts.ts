import { chartFigure } from "../charts/figure.ts";
import { html, type SafeHtml } from "../html.ts";
import { chartPath, comparisonPath } from "../urls.ts";
import { type MeasureName, measureNames } from "./choice.ts";
import type { findNearest } from "./nearest.ts";
import { nameLines } from "./pick.ts";
import type { View } from "./view.ts";
import type { Warning } from "./warning.ts";

/** The pieces of the page that change with the choice, as markup. */

const pictureFormats = ["png", "svg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

const pictureButton = (title: string, place: number, format: PictureFormat): SafeHtml =>
  html`<button type="button" data-hinh="${place}" data-dang="${format}" aria-label="Tải hình ${format.toUpperCase()}: ${title}">Tải hình (${format.toUpperCase()})</button>`;

export const chartsPart = ({ charts }: View): SafeHtml =>
  html`${charts.map(
    (chart, index) =>
      html`${chartFigure(chart, { headingLevel: 2, context: "page" })}<p class="tc-nut">${pictureFormats.map((format) => pictureButton(chart.title, index, format))}</p>`,
  )}`;

/** The picked lines, each with the button that takes it away. */
export function linesPart({ picked }: View): SafeHtml {
  const names = nameLines(picked);
  return html`${picked.map(
    ({ key, entity, subject }, index) =>
      html`<li><span>${subject}<span class="phu">${entity.shortName}</span></span><button type="button" data-bo="${key}" aria-label="Bỏ ${names[index]}">Bỏ</button></li>`,
  )}`;
}

/** Only what makes sense for the lines; the others are named with nothing to press. */
export function measuresPart({ offered, measure }: View): SafeHtml {
  const radios = offered.map(
    (name) =>
      html`<label><input type="radio" name="do" value="${name}"${name === measure && html` checked`}> ${measureNames[name]}</label>`,
  );
  const others = (Object.keys(measureNames) as MeasureName[]).filter((name) => !offered.includes(name));
  const names = others.map((name) => measureNames[name].toLowerCase()).join(", ");
  return html`${radios}${others.length > 0 && offered.length > 0 && html`<p class="phu">Chưa đủ số để xem: ${names}.</p>`}`;
}

export const yearsPart = (years: readonly string[], chosen: string | undefined, unbounded: string): SafeHtml =>
  html`<option value="">${unbounded}</option>${[...new Set([...years, ...(chosen ? [chosen] : [])])]
    .toSorted()
    .map((year) => html`<option value="${year}"${year === chosen && html` selected`}>${year}</option>`)}`;

export const warningsPart = (warnings: readonly Warning[]): SafeHtml =>
  html`${warnings.map(
    ({ text, more }) => html`<li>${text}${more && html` <a href="${more.path}">${more.label}</a>`}</li>`,
  )}`;

/** Where the same figures stand already, with what editors wrote about them. */
export const nearestPart = ({ chart, comparison }: ReturnType<typeof findNearest>): SafeHtml =>
  html`${
    chart
      ? html`<p>Bản tự chọn chỉ có trong trình duyệt của bạn nên không nhúng được. Bản làm sẵn gần nhất, nhúng được: <a href="${chartPath(chart.id)}">${chart.title}</a>.</p>`
      : html`<p>Bản tự chọn chỉ có trong trình duyệt của bạn nên không nhúng được, và chưa có biểu đồ làm sẵn nào dùng những số này.</p>`
  }${comparison && html`<p>Tòa soạn đã đặt cạnh nhau, kèm điều cần đọc trước: <a href="${comparisonPath(comparison.id)}">${comparison.title}</a>.</p>`}`;
