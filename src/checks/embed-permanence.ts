import type { ChartId } from "../model/id.ts";
import type { PublishedEmbed } from "../model/published-embed.ts";
import { chartFile } from "../read/chart.ts";
import { registryFile } from "../read/registry.ts";
import type { Check, CheckContext, Finding } from "./check.ts";

const file = registryFile("embeds");

/** A chart whose address others will copy, and which no entry promises to keep. */
function unrecorded({ parts, today }: CheckContext): Finding[] {
  const recorded = new Set<string>(parts.embeds.map(({ id }) => id));
  return parts.charts
    .filter(({ id }) => !recorded.has(id))
    .map(({ id }) => ({
      file: chartFile(id),
      line: 1,
      column: 1,
      message: "Địa chỉ nhúng của biểu đồ này chưa ghi vào sổ.",
      actual: id,
      remedy: `Thêm vào cuối ${file}: - { id: ${id}, since: ${today} }`,
    }));
}

/** What is wrong with an entry: its address would stop existing, or says goodbye while the chart is there. */
function brokenPromise({ id, removed }: PublishedEmbed, hasChart: boolean): Pick<Finding, "message" | "remedy"> | null {
  if (!hasChart && !removed)
    return {
      message: "Biểu đồ này đã công bố mà nay không còn: trang khác đang nhúng sẽ gặp trang lỗi.",
      remedy: `Khôi phục ${chartFile(id as string as ChartId)}, hoặc thêm “removed” (on, reason, instead) để địa chỉ cũ chỉ đường.`,
    };
  if (hasChart && removed)
    return { message: "Biểu đồ vẫn còn mà sổ ghi đã gỡ.", remedy: "Bỏ “removed”, hoặc xóa tệp biểu đồ." };
  return null;
}

export const embedPermanence: Check = {
  name: "embed-permanence",
  description: "Địa chỉ nhúng nào đã công bố cũng còn mãi: còn biểu đồ, hoặc còn lời chỉ đường.",
  check(context) {
    const charts = new Set<string>(context.parts.charts.map(({ id }) => id));
    const broken = context.parts.embeds.flatMap((embed) => {
      const problem = brokenPromise(embed, charts.has(embed.id));
      if (!problem || context.isInUnreadFile(embed.id)) return [];
      return [{ file, ...context.locate(file, [{ id: embed.id, nth: 0 }, "id"]), actual: embed.id, ...problem }];
    });
    return [...unrecorded(context), ...broken];
  },
};
