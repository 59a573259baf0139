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

/** What came after the article, and what is wrong where it did not. */
const laterMoments = ({ updates = [], corrections = [] }: Article) => [
  ...updates.map(({ at }, index) => ({ path: ["updates", index, "at"], at, early: "Cập nhật trước khi đăng bài." })),
  ...corrections.map(({ at }, index) => ({
    path: ["corrections", index, "at"],
    at,
    early: "Đính chính trước khi đăng bài.",
  })),
];

function futureProblems(article: Article, today: string): DateProblem[] {
  const { draft, publishAt, published } = article;
  const isWaiting = draft || (publishAt !== undefined && day(publishAt) > today);
  const moments = [...laterMoments(article), ...(isWaiting ? [] : [{ path: ["published"], at: published }])];
  return moments
    .filter(({ at }) => day(at) > today)
    .map(({ path, at }) => ({
      path,
      message: "Ngày này chưa tới.",
      actual: at,
      expected: `không sau hôm nay, ${today}`,
    }));
}

function orderProblems(article: Article): DateProblem[] {
  const { published, updates = [] } = article;
  const early = laterMoments(article)
    .filter(({ at }) => Date.parse(at) < Date.parse(published))
    .map(({ path, at, early }) => ({ path, message: early, actual: at, expected: `sau ${published}` }));
  const unsorted = updates.flatMap(({ at }, index) => {
    const before = updates[index - 1]?.at;
    if (!before || Date.parse(before) <= Date.parse(at)) return [];
    const path = ["updates", index, "at"];
    return [{ path, message: "Các lần cập nhật không theo thứ tự.", actual: at, expected: `sau ${before}` }];
  });
  return [...early, ...unsorted];
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
