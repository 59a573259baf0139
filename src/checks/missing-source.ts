import type { WrittenArticle } from "../model/article.ts";
import { articleFile } from "../read/article.ts";
import type { FileCheck } from "./check.ts";

const citations = ({ metrics, events }: WrittenArticle) => [
  ...metrics.map(({ source }, index) => ({ source, path: ["metrics", index, "source"], what: "Số liệu" })),
  ...events.map(({ source }, index) => ({ source, path: ["events", index, "source"], what: "Sự kiện" })),
];

export const missingSource: FileCheck = {
  name: "missing-source",
  looksAt: "files",
  description: "Nguồn của số liệu và sự kiện phải có trong danh sách nguồn của bài.",
  check: ({ articles, edition, locate }) =>
    articles.flatMap((article) => {
      const file = articleFile(article.slug);
      return citations(article)
        .filter(({ source }) => edition.sources.has(source) && !article.sources.includes(source))
        .map(({ source, path, what }) => ({
          file,
          ...locate(file, path),
          message: `${what} dẫn một nguồn mà bài không kê.`,
          actual: source,
          expected: `một trong: ${article.sources.join(", ")}`,
          remedy: `Thêm “${source}” vào “sources” ở đầu bài.`,
        }));
    }),
};
