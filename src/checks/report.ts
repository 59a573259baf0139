import type { Parts } from "../edition.ts";
import type { Issue } from "../model/issue.ts";
import { formatNumber } from "../vi/number.ts";

/** What an editor pasted may hold anything; on a terminal it stays one visible line. */
const visible = (text: string) =>
  text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

function describeIssue({ file, line, column, rule, message, actual, expected, remedy }: Issue): string {
  const details = [
    ["Giá trị", actual],
    ["Cần", expected],
    ["Cách sửa", remedy],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`  ${name}: ${visible(value)}`]));
  return [`${visible(file)}:${line}:${column}  ${rule}`, `  ${visible(message)}`, ...details].join("\n");
}

/** How much there is in a paper. */
export interface Counts {
  readonly articles: number;
  readonly charts: number;
  readonly figures: number;
}

export const countParts = ({ articles, charts, rows }: Parts): Counts => ({
  articles: articles.length,
  charts: charts.length,
  figures: rows.length + articles.reduce((sum, { metrics }) => sum + metrics.length, 0),
});

/** The whole outcome of a check, as editors read it. */
export function describeOutcome(issues: readonly Issue[], { articles, charts, figures }: Counts): string {
  const count = formatNumber;
  if (issues.length > 0) {
    const files = new Set(issues.map(({ file }) => file)).size;
    return `${issues.map(describeIssue).join("\n\n")}\n\n${count(issues.length)} lỗi trong ${count(files)} tệp.\n`;
  }
  return `Không có lỗi: ${count(articles)} bài, ${count(charts)} biểu đồ, ${count(figures)} số liệu.\n`;
}
