import type { Check } from "./check.ts";
import { type IdKind, idKinds } from "./mentions.ts";

/** Figures are data and need not be printed; comparisons and events have pages of their own. */
const mustBeUsed: ReadonlySet<IdKind> = new Set<IdKind>(["author", "chart", "entity", "indicator", "source"]);

export const unusedId: Check = {
  name: "unused-id",
  description: "Đơn vị, chỉ số, nguồn, biểu đồ, ban ký bài đã khai thì phải có chỗ dùng.",
  check({ definitions, references, isInUnreadFile }) {
    const used = new Set(references.flatMap(({ kind, id, owner }) => (owner === id ? [] : [`${kind} ${id}`])));
    return definitions
      .filter(({ kind, id }) => mustBeUsed.has(kind) && !used.has(`${kind} ${id}`) && !isInUnreadFile(id))
      .map(({ kind, id, file, place }) => ({
        file,
        ...place(),
        message: `Không chỗ nào dùng ${idKinds[kind].name} này.`,
        actual: id,
        remedy: kind === "chart" ? `Đặt <BieuDo id="${id}" /> vào bài, hoặc xóa tệp.` : "Dùng đến nó, hoặc xóa đi.",
      }));
  },
};
