/** Whole counts only, so that the search page need not load all that numbers can be. */
const formatCount = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ".");

/** What a search found, in words: `12 kết quả cho “đảng viên”`. */
export function describeCount(count: number, query: string): string {
  const about = query ? ` cho “${query}”` : "";
  return count === 0 ? `Không có kết quả nào${about}.` : `${formatCount(count)} kết quả${about}.`;
}
