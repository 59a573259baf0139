import type { BodyConcern } from "./body-words.ts";
import type { FileCheck } from "./check.ts";

const bodyCheck = (concern: BodyConcern, description: string): FileCheck => ({
  name: `mdx-${concern}`,
  looksAt: "files",
  description,
  check: ({ bodies }) =>
    [...bodies].flatMap(([file, { problems }]) =>
      problems.flatMap(({ about, ...problem }) => (about === concern ? [{ file, ...problem }] : [])),
    ),
});

export const mdxSyntax = bodyCheck("syntax", "Phần thân bài phải đọc được.");
export const mdxComponents = bodyCheck(
  "components",
  "Thân bài chỉ gồm Markdown và các thành phần có sẵn, không có mã lệnh.",
);
export const mdxLinks = bodyCheck("links", "Liên kết trong bài phải mở được.");
