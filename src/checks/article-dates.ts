import type { Article } from "../model/article.ts";
import { articleFile } from "../read/article.ts";
import type { Path } from "../read/place.ts";
import type { ArchiveCheck } from "./check.ts";

interface DateProblem {
  readonly path: Path;
  readonly message: string;
  readonly actual: string;
  readonly expected: string;
}

const day = (moment: string) => moment.slice(0, 10);

function futureProblems(
  { draft, publishAt, published, updates = [], corrections = [] }: Article,
  today: string,
): DateProblem[] {
  const expected = `không sau hôm nay, ${today}`;
  const isWaiting = draft || (publishAt !== undefined && day(publishAt) > today);
  const later = [
    ...updates.map(({ at }, index) => ({ path: ["updates", index, "at"], at })),
    ...corrections.map(({ at }, index) => ({ path: ["corrections", index, "at"], at })),
    ...(isWaiting ? [] : [{ path: ["published"], at: published }]),
  ];
  return later
    .filter(({ at }) => day(at) > today)
    .map(({ path, at }) => ({ path, message: "Ngày này chưa tới.", actual: at, expected }));
}

function orderProblems({ published, updates = [], corrections = [] }: Article): DateProblem[] {
  const first = Date.parse(published);
  const early = [
    ...updates.map(({ at }, index) => ({
      path: ["updates", index, "at"],
      at,
      message: "Cập nhật trước khi đăng bài.",
    })),
    ...corrections.map(({ at }, index) => ({
      path: ["corrections", index, "at"],
      at,
      message: "Đính chính trước khi đăng bài.",
    })),
  ].filter(({ at }) => Date.parse(at) < first);
  const unsorted = updates.flatMap(({ at }, index) => {
    const before = updates[index - 1]?.at;
    return before && Date.parse(before) > Date.parse(at)
      ? [
          {
            path: ["updates", index, "at"],
            message: "Các lần cập nhật không theo thứ tự.",
            actual: at,
            expected: `sau ${before}`,
          },
        ]
      : [];
  });
  return [...early.map((problem) => ({ ...problem, actual: problem.at, expected: `sau ${published}` })), ...unsorted];
}

export const articleDates: ArchiveCheck = {
  name: "article-dates",
  looksAt: "archive",
  description: "Bài đăng trước, cập nhật và đính chính sau, không ngày nào chưa tới.",
  check: ({ parts, locate, today }) =>
    parts.articles.flatMap((article) => {
      const file = articleFile(article.slug);
      const problems = [...futureProblems(article, today), ...orderProblems(article)];
      return problems.map(({ path, message, actual, expected }) => ({
        file,
        ...locate(file, path),
        message,
        actual,
        expected,
        remedy: "Kiểm tra lại ngày giờ.",
      }));
    }),
};
