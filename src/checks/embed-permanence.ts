import { type Catalogue, selectCatalogue } from "../charts/catalogue.ts";
import { viewChartId, viewsOf } from "../charts/view.ts";
import { makeBoundEdition } from "../figures/notes.ts";
import type { ChartId } from "../model/id.ts";
import type { PublishedEmbed } from "../model/published-embed.ts";
import { chartFile } from "../read/chart.ts";
import { registryFile } from "../read/registry.ts";
import type { ArchiveCheck, ArchiveContext, Finding } from "./check.ts";

const file = registryFile("embeds");

/** Addresses that editors made, each with where: those that arise from the figures are recorded when they are published. */
function writtenAddresses({ parts, locate }: ArchiveContext) {
  return parts.charts.flatMap((chart) => {
    const home = chartFile(chart.id);
    const views = viewsOf(chart).map(({ id }, index) => ({
      id: viewChartId(chart.id, id),
      place: () => ({ file: home, ...locate(home, ["views", index, "id"]) }),
    }));
    return [{ id: chart.id, place: () => ({ file: home, line: 1, column: 1 }) }, ...views];
  });
}

/** An address that others will copy, and which no entry promises to keep. */
function unrecorded(context: ArchiveContext): Finding[] {
  const recorded = new Set<string>(context.parts.embeds.map(({ id }) => id));
  return writtenAddresses(context)
    .filter(({ id }) => !recorded.has(id))
    .map(({ id, place }) => ({
      ...place(),
      message: "Địa chỉ nhúng này chưa ghi vào sổ.",
      actual: id,
      remedy: `Chạy npm run freeze, hoặc thêm vào cuối ${file}: - { id: ${id}, since: ${context.today} }`,
    }));
}

/** How an editor brings back what an address showed. */
function restoring(id: string): string {
  if (id.includes("--")) return "Trả lại số liệu mà biểu đồ ấy vẽ";
  const [chart = "", view] = id.split("/");
  return view ? `Khôi phục góc nhìn “${view}” trong ${chartFile(chart)}` : `Khôi phục ${chartFile(id)}`;
}

/** What is wrong with an entry: its address would stop existing, or says goodbye while the chart is there. */
function brokenPromise({ id, removed }: PublishedEmbed, hasChart: boolean): Pick<Finding, "message" | "remedy"> | null {
  if (!hasChart && !removed)
    return {
      message: "Biểu đồ này đã công bố mà nay không còn: trang khác đang nhúng sẽ gặp trang lỗi.",
      remedy: `${restoring(id)}, hoặc thêm “removed” (on, reason, instead) để địa chỉ cũ chỉ đường.`,
    };
  if (hasChart && removed)
    return { message: "Biểu đồ vẫn còn mà sổ ghi đã gỡ.", remedy: "Bỏ “removed”, hoặc xóa biểu đồ." };
  return null;
}

/** What readers can see: a draft's figures keep no address alive. */
const publicCatalogue = ({ parts, edition }: ArchiveContext): Catalogue => {
  const articles = parts.articles.filter(({ draft }) => !draft);
  if (articles.length === parts.articles.length) return selectCatalogue(edition);
  return selectCatalogue(makeBoundEdition({ ...parts, articles }));
};

const words = (id: string) => id.split(/--|\//);

export const embedPermanence: ArchiveCheck = {
  name: "embed-permanence",
  looksAt: "archive",
  description: "Địa chỉ nhúng nào đã công bố cũng còn mãi: còn biểu đồ, hoặc còn lời chỉ đường.",
  check(context) {
    const charts = publicCatalogue(context);
    const broken = context.parts.embeds.flatMap((embed) => {
      const problem = brokenPromise(embed, charts.has(embed.id as string as ChartId));
      if (!problem || words(embed.id).some(context.isInUnreadFile)) return [];
      return [{ file, ...context.locate(file, [{ id: embed.id, nth: 0 }, "id"]), actual: embed.id, ...problem }];
    });
    return [...unrecorded(context), ...broken];
  },
};
