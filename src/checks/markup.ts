import { splitFrontmatter } from "../read/frontmatter.ts";
import type { FileCheck, Finding } from "./check.ts";

/** The body of an article may hold markup and is looked through by its own checks. */
const dataOf = (file: string, text: string) => (file.endsWith(".mdx") ? (splitFrontmatter(text)?.yaml ?? "") : text);

/** The beginning of a tag, a comment or the end of a CDATA section; addresses that run code. */
const markupPattern = /<[a-z!/?][^\s>]{0,30}|\]\]>|\b(?:javascript|vbscript):[^\s]{1,30}|\bdata:[a-z]+\/[^\s]{1,30}/i;

function findingsIn(file: string, data: string): Finding[] {
  // Nothing the pattern finds reaches over the end of a line, and most files hold nothing of it.
  if (!markupPattern.test(data)) return [];
  return data.split("\n").flatMap((line, index) => {
    const found = markupPattern.exec(line);
    if (!found) return [];
    return [
      {
        file,
        line: index + 1,
        column: found.index + 1,
        message: "Có thẻ HTML hoặc mã lệnh trong phần dữ liệu.",
        actual: found[0],
        expected: "chữ thường",
        remedy: "Xóa thẻ; dấu nhỏ hơn viết bằng chữ.",
      },
    ];
  });
}

export const markup: FileCheck = {
  name: "markup",
  looksAt: "files",
  description: "Phần dữ liệu là chữ thường, không chứa thẻ HTML hay mã lệnh.",
  check: ({ texts }) => [...texts].flatMap(([file, text]) => findingsIn(file, dataOf(file, text))),
};
