import type { Metric } from "../model/metric.ts";
import { type PublishedFigure, publishedFiguresFile, readPublishedFigures } from "../read/published-figures.ts";
import { selectHistory } from "../series/history.ts";
import { asYaml, findFigureChanges, isTold } from "./changed-fields.ts";
import type { ArchiveCheck, ArchiveContext, Finding, PlacedMetric } from "./check.ts";

function changed({ id, figure }: PublishedFigure, { metric, file, path }: PlacedMetric, context: ArchiveContext) {
  const changes = findFigureChanges(figure, metric);
  if (changes.length === 0) return [];
  const history = selectHistory(id, context.edition);
  const untold = changes.filter((change) => !history.some(({ earlier }) => isTold(change, earlier)));
  return untold.map(
    ({ field, name, before, now }): Finding => ({
      file,
      ...context.locate(file, [...path, field]),
      message: `Số liệu đã công bố bị đổi ${name} mà không có đính chính hay cập nhật nào nói ra.`,
      actual: now,
      expected: `${before}, như lần công bố trước`,
      remedy: `Nếu gõ nhầm, ghi lại như trước. Nếu trước kia sai, thêm một mục corrections; nếu nguồn ra số mới, thêm một mục updates; cả hai ghi metric: ${id} và earlier: ${asYaml(untold)}.`,
    }),
  );
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
  description: "Số liệu đã công bố chỉ được đổi khi có đính chính hoặc cập nhật ghi trước đó là gì.",
  check(context) {
    const published = readState(context);
    if (!Array.isArray(published)) return [published];
    if (published.length === 0) return [];
    const byId = new Map<Metric["id"], PlacedMetric>(context.metrics.map((placed) => [placed.metric.id, placed]));
    return published.flatMap((figure) => {
      const now = byId.get(figure.id);
      if (now) return changed(figure, now, context);
      return context.mayBeDefined(figure.id) ? [] : [gone(figure)];
    });
  },
};
