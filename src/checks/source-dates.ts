import type { Source } from "../model/source.ts";
import { periodSpan } from "../model/span.ts";
import { registryFile } from "../read/registry.ts";
import type { ArchiveCheck } from "./check.ts";

type Problem = {
  readonly field: keyof Source;
  readonly message: string;
  readonly actual: string;
  readonly expected: string;
};

function problemsOf({ published, consulted }: Source, today: string): Problem[] {
  const span = published === "unknown" ? null : periodSpan(published);
  return [
    ...(span && span.start > consulted
      ? [
          {
            field: "published" as const,
            message: "Nguồn đăng sau ngày ta đọc.",
            actual: published,
            expected: `không sau ngày đọc, ${consulted}`,
          },
        ]
      : []),
    ...(consulted > today
      ? [
          {
            field: "consulted" as const,
            message: "Ngày đọc nguồn chưa tới.",
            actual: consulted,
            expected: `không sau hôm nay, ${today}`,
          },
        ]
      : []),
  ];
}

export const sourceDates: ArchiveCheck = {
  name: "source-dates",
  looksAt: "archive",
  description: "Nguồn phải đăng trước khi ta đọc, và ta đọc không muộn hơn hôm nay.",
  check: ({ parts, locate, today }) => {
    const file = registryFile("sources");
    return parts.sources.flatMap((source) =>
      problemsOf(source, today).map(({ field, ...problem }) => ({
        file,
        ...locate(file, [{ id: source.id, nth: 0 }, field]),
        ...problem,
        remedy: "Kiểm tra “published” và “consulted” của nguồn.",
      })),
    );
  },
};
