import { html, type SafeHtml } from "../html.ts";
import { figureAnchor, indicatorPath } from "../urls.ts";
import type { Figure } from "./figure.ts";

/** `page`: the page itself lists the records it uses; `indicator`: it does not, so the indicator's page is opened. */
export type FigureLinkTarget = "page" | "indicator";

/** A number in a text: machine-readable, and a link to the record it stands for. Works without JavaScript. */
export function figureLink({ text, value, observations, derived }: Figure, target: FigureLinkTarget): SafeHtml {
  const [first] = observations;
  if (!first) return html`${text}`;
  const page = target === "page" ? "" : indicatorPath(first.indicator);
  const title = derived ? "Nhịp KCN tính từ số liệu gốc: mở bản ghi" : "Mở bản ghi và nguồn của con số này";
  return html`<a class="so${derived && " so-tinh"}" href="${page}#${figureAnchor(first.id)}" title="${title}"><data value="${value}">${text}</data></a>`;
}
