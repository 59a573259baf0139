import type { PastState } from "../../series/history.ts";

const neverChanged = "Từ khi đăng đến nay, giá trị này chưa phải sửa lần nào";

/** What can be said of a figure whose value stands as it was published; empty when the value itself was changed. */
export function keptWords(history: readonly PastState[]): string {
  if (history.some(({ earlier }) => earlier.value !== undefined)) return "";
  // Of the rest only what was told is known: a correction may have named words and no figure.
  const andElse = "; về kỳ, thời điểm, tình trạng, phạm vi hay nguồn cũng chưa ghi nhận lần sửa nào";
  return `${neverChanged}${history.length === 0 ? andElse : ""}.`;
}
