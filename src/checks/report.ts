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

/** The whole outcome of a check, as editors read it. */
export function describeOutcome(issues: readonly Issue[], parts: Parts): string {
  const count = formatNumber;
  if (issues.length > 0) {
    const files = new Set(issues.map(({ file }) => file)).size;
    return `${issues.map(describeIssue).join("\n\n")}\n\n${count(issues.length)} lỗi trong ${count(files)} tệp.\n`;
  }
  const metrics = parts.rows.length + parts.articles.reduce((sum, article) => sum + article.metrics.length, 0);
  return `Không có lỗi: ${count(parts.articles.length)} bài, ${count(parts.charts.length)} biểu đồ, ${count(metrics)} số liệu.\n`;
}
