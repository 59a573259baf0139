import type { ArchiveCheck } from "./check.ts";
import { type IdKind, idKinds } from "./mentions.ts";

/** Figures are data and need not be printed; comparisons and events have pages of their own. */
export const mustBeUsed: readonly IdKind[] = ["author", "chart", "entity", "indicator", "source"];

export const unusedId: ArchiveCheck = {
  name: "unused-id",
  looksAt: "archive",
  description: "Đơn vị, chỉ số, nguồn, biểu đồ, ban ký bài đã khai thì phải có chỗ dùng.",
  check: ({ definitions, used, placeOf, isInUnreadFile }) =>
    mustBeUsed
      .flatMap((kind) => [...(definitions.get(kind) ?? [])].map(([id, { file }]) => ({ kind, id, file })))
      .filter(({ kind, id }) => !used.get(kind)?.has(id) && !isInUnreadFile(id))
      .map(({ kind, id, file }) => ({
        file,
        ...placeOf(kind, id),
        message: `Không chỗ nào dùng ${idKinds[kind].name} này.`,
        actual: id,
        remedy: kind === "chart" ? `Đặt <BieuDo id="${id}" /> vào bài, hoặc xóa tệp.` : "Dùng đến nó, hoặc xóa đi.",
      })),
};
