import { html, type SafeHtml } from "../html.ts";
import { absoluteUrl } from "../urls.ts";

/** article: words and table folded away; page: the chart's own page, everything open; embed: inside another site. */
export type FigureContext = "article" | "page" | "embed";

/** Address and attributes of a link: an embed opens our pages beside the page it stands in. */
export const hrefs: Readonly<Record<FigureContext, (path: string) => SafeHtml>> = {
  article: (path) => html`href="${path}"`,
  page: (path) => html`href="${path}"`,
  embed: (path) => html`href="${absoluteUrl(path)}" target="_blank" rel="noopener"`,
};
