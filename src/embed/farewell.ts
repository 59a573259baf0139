import type { DrawnChart } from "../charts/make.ts";
import { html, type SafeHtml } from "../html.ts";
import type { PublishedEmbed } from "../model/published-embed.ts";
import { absoluteUrl, chartPath } from "../urls.ts";
import { formatDay } from "../vi/date.ts";

/** An embed whose chart was taken down. */
export type RemovedEmbed = PublishedEmbed & { readonly removed: NonNullable<PublishedEmbed["removed"]> };

export const isRemoved = (embed: PublishedEmbed): embed is RemovedEmbed => embed.removed !== undefined;

/** What stands at the address of a chart that was taken down. @param instead the chart to look at now */
export function farewell({ removed }: RemovedEmbed, instead?: Pick<DrawnChart, "id" | "title">): SafeHtml {
  const [path, words] = instead ? [chartPath(instead.id), instead.title] : [chartPath(), "Mọi biểu đồ của Nhịp KCN"];
  return html`<div class="bieu-do"><h1 class="bieu-do-ten">Biểu đồ này đã được gỡ</h1><p class="bieu-do-ghi-chu">Gỡ ngày ${formatDay(removed.on)}. ${removed.reason}</p><p class="bieu-do-lien-ket"><a href="${absoluteUrl(path)}" target="_blank" rel="noopener">${instead && "Xem thay: "}${words}</a></p></div>`;
}
