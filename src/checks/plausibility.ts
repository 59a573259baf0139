import type { RulingSubject } from "../model/ruling.ts";
import type { ArchiveCheck } from "./check.ts";
import { isRuled, makeDoubts } from "./doubts.ts";

function plausibilityCheck(name: RulingSubject, description: string): ArchiveCheck {
  return {
    name,
    looksAt: "archive",
    description,
    check(context) {
      const doubts = makeDoubts(context).filter(({ rule }) => rule === name);
      if (doubts.length === 0) return [];
      const placed = new Map(context.metrics.map((item) => [item.metric.id, item]));
      return doubts.flatMap(({ figures, message }) => {
        const ids = figures.map(({ id }) => id);
        const last = ids.at(-1);
        const at = last && placed.get(last);
        if (!at || isRuled(context, name, ids)) return [];
        return [
          {
            file: at.file,
            ...context.locate(at.file, [...at.path, "value"]),
            message,
            remedy: `Kiểm tra giá trị và đơn vị. Nếu nguồn in đúng thế, ghi lý do vào data/rulings.yaml (rule: ${name}; metrics: ${ids.join(", ")}).`,
          },
        ];
      });
    },
  };
}

export const unitSlip = plausibilityCheck("unit-slip", "Hai số cạnh nhau trong một chuỗi không chênh nhau trăm lần.");
export const partExceedsWhole = plausibilityCheck(
  "part-exceeds-whole",
  "Một phần không lớn hơn toàn bộ cùng lúc; một tỷ lệ không quá 100%.",
);
export const cumulativeFalls = plausibilityCheck(
  "cumulative-falls",
  "Số phát sinh của kỳ dài không nhỏ hơn số của kỳ ngắn nằm trong nó.",
);
