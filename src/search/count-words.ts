import { formatNumber } from "../vi/number.ts";

/** What a search found, in words: `12 kết quả cho “đảng viên”`. */
export function describeCount(count: number, query: string): string {
  const about = query ? ` cho “${query}”` : "";
  return count === 0 ? `Không có kết quả nào${about}.` : `${formatNumber(count)} kết quả${about}.`;
}
