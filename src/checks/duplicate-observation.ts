import type { Rival } from "../claims/conflict.ts";
import { formatQuantity } from "../vi/quantity.ts";
import type { ArchiveCheck, ArchiveContext, Finding, PlacedMetric } from "./check.ts";
import { findAllRivals, isRuled } from "./doubts.ts";

const words = {
  same: { message: "Số liệu này đã có", remedy: "Xóa một trong hai và dùng chung một mã." },
  different: {
    message: "Số liệu này mâu thuẫn với",
    remedy:
      "Nếu hai số nói hai điều khác nhau, ghi rõ “breakdown”, chỉ số hay đơn vị riêng, hoặc kỳ; nếu hai nguồn vênh nhau, ghi vào data/rulings.yaml (rule: duplicate-observation) số nào được dùng và vì sao.",
  },
};

function describe({ first, second, same }: Rival, placed: ReadonlyMap<string, PlacedMetric>, context: ArchiveContext) {
  const [earlier, later] = [placed.get(first.id), placed.get(second.id)];
  if (!earlier || !later) return [];
  const { message, remedy } = same ? words.same : words.different;
  const where = `“${first.id}” ở ${earlier.file}:${context.locate(earlier.file, earlier.path).line}`;
  const finding: Finding = {
    file: later.file,
    ...context.locate(later.file, [...later.path, "value"]),
    message: same ? `${message}: ${where}.` : `${message} ${where}.`,
    actual: formatQuantity(second),
    expected: same ? undefined : formatQuantity(first),
    remedy,
  };
  return [finding];
}

export const duplicateObservation: ArchiveCheck = {
  name: "duplicate-observation",
  looksAt: "archive",
  description: "Một điều chỉ ghi một lần; hai số khác nhau về cùng một điều cần một quyết định biên tập.",
  check(context) {
    const placed = new Map(context.metrics.map((item) => [item.metric.id as string, item]));
    return findAllRivals(context)
      .filter(({ first, second }) => !isRuled(context, "duplicate-observation", [first.id, second.id]))
      .flatMap((rival) => describe(rival, placed, context));
  },
};
