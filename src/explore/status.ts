import { measureNames } from "./choice.ts";
import type { View } from "./view.ts";
import type { Warnings } from "./warnings.ts";

/** What those who cannot see the chart appear are told. */
export function describeView({ picked, charts, measured }: View, { comparing }: Warnings): string {
  if (picked.length === 0) return "Chưa chọn chuỗi số liệu nào.";
  if (charts.length === 0) return "Không có số liệu nào để vẽ.";
  const figures = measured.reduce((sum, { drawn }) => sum + drawn.length, 0);
  const warned = comparing.length > 0 ? ` ${comparing.length} điều cần biết trước khi so.` : "";
  return `Đã vẽ: ${charts.map(({ title }) => title).join("; ")}. ${figures} số liệu.${warned}`;
}

/** What was asked and is not shown: addresses that know more than the page, ways that do not work for these lines. */
export function describeIgnored(
  ignored: readonly string[],
  { missing, measure, charts }: View,
  asked: string,
): string[] {
  const name = asked === measure || charts.length === 0 ? "" : (measureNames[asked as keyof typeof measureNames] ?? "");
  return [
    ignored.length > 0 ? `Địa chỉ có phần trang không hiểu nên bỏ qua: ${ignored.join("; ")}.` : "",
    name ? `Không đủ số để xem “${name}” cho lựa chọn này; đang xem “${measureNames[measure]}”.` : "",
    ...missing,
  ].filter(Boolean);
}
