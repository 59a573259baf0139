import type { EarlierValue } from "../model/correction.ts";
import type { Metric } from "../model/metric.ts";
import { type PublishedFigure, publishedFiguresFile, readPublishedFigures } from "../read/published-figures.ts";
import { formatQuantity } from "../vi/quantity.ts";
import type { ArchiveCheck, ArchiveContext, Finding, PlacedMetric } from "./check.ts";

const isSame = (a: EarlierValue, b: EarlierValue) =>
  a.value === b.value && a.valueHigh === b.valueHigh && a.unit === b.unit && a.qualifier === b.qualifier;

/** Whether a correction or an update tells readers what the figure was. */
function isTold({ id, figure }: PublishedFigure, { edition }: ArchiveContext): boolean {
  const updates = edition.articles.flatMap((article) => article.updates ?? []);
  return [...edition.corrections, ...updates].some(
    ({ metric, earlier }) => metric === id && earlier !== undefined && isSame(earlier, figure),
  );
}

const asYaml = ({ value, valueHigh, unit, qualifier }: EarlierValue) => {
  const fields = { value, valueHigh, unit: `"${unit}"`, qualifier };
  const written = Object.entries(fields).flatMap(([name, field]) => (field === undefined ? [] : [`${name}: ${field}`]));
  return `{ ${written.join(", ")} }`;
};

function changed(published: PublishedFigure, { metric, file, path }: PlacedMetric, context: ArchiveContext): Finding[] {
  if (isSame(published.figure, metric) || isTold(published, context)) return [];
  return [
    {
      file,
      ...context.locate(file, [...path, "value"]),
      message: "Số liệu đã công bố bị đổi mà không có đính chính hay cập nhật nào nói ra.",
      actual: formatQuantity(metric),
      expected: `${formatQuantity(published.figure)}, như lần công bố trước`,
      remedy: `Nếu trước kia sai, thêm một mục corrections; nếu nguồn ra số mới, thêm một mục updates; cả hai ghi metric: ${published.id} và earlier: ${asYaml(published.figure)}.`,
    },
  ];
}

const gone = ({ id, line }: PublishedFigure): Finding => ({
  file: publishedFiguresFile,
  line,
  column: 1,
  message: "Số liệu đã công bố không còn ở đâu nữa; địa chỉ của nó sẽ chết.",
  actual: id,
  remedy: "Khôi phục bản ghi. Nếu mã bị gõ lại, giữ mã cũ.",
});

/** The published state, or that it cannot be read: a program writes it, but a merge may break it. */
function readState({ textOf }: ArchiveContext): PublishedFigure[] | Finding {
  try {
    return readPublishedFigures(textOf(publishedFiguresFile));
  } catch {
    const remedy = "Lấy lại tệp ở lần ghi trước (git); tệp này do npm run publish-figures viết, không sửa tay.";
    return { file: publishedFiguresFile, line: 1, column: 1, message: "Không đọc được tệp.", remedy };
  }
}

export const changedFigure: ArchiveCheck = {
  name: "changed-figure",
  looksAt: "archive",
  description: "Số liệu đã công bố chỉ được đổi khi có đính chính hoặc cập nhật ghi giá trị cũ.",
  check(context) {
    const published = readState(context);
    if (!Array.isArray(published)) return [published];
    if (published.length === 0) return [];
    const byId = new Map<Metric["id"], PlacedMetric>(context.metrics.map((placed) => [placed.metric.id, placed]));
    return published.flatMap((figure) => {
      const now = byId.get(figure.id);
      if (now) return changed(figure, now, context);
      return context.isInUnreadFile(figure.id) ? [] : [gone(figure)];
    });
  },
};
