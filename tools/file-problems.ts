import type { Issue } from "../src/model/issue.ts";

/** What is wrong with a file as a whole. */
export type FileProblem = Pick<Issue, "rule" | "message" | "actual" | "expected" | "remedy">;
export const issueAtTop = (file: string, { rule, ...problem }: FileProblem): Issue => ({
  rule,
  file,
  line: 1,
  column: 1,
  ...problem,
});

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} KB`;

export const tooLarge = (size: number, limit: number): FileProblem => ({
  rule: "file-size",
  message: "Tệp quá lớn.",
  actual: kilobytes(size),
  expected: `không quá ${kilobytes(limit)}`,
  remedy: "Chia thành nhiều tệp; xem có dán nhầm gì vào không.",
});

export const notUtf8: FileProblem = {
  rule: "encoding",
  message: "Tệp không phải UTF-8.",
  remedy: "Lưu lại tệp với mã UTF-8.",
};

export const stray = ({ path, extension }: { readonly path: string; readonly extension: string }): FileProblem => ({
  rule: "stray-file",
  message: "Tệp này không được đọc.",
  expected: `chỉ tệp ${extension} nằm ngay trong ${path}`,
  remedy: "Đổi phần mở rộng của tệp, hoặc chuyển tệp đi chỗ khác.",
});
