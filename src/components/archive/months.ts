import type { Article } from "../../model/article.ts";

/** The articles of one month, newest first. */
export interface ArchiveMonth {
  /** `2026`. */
  readonly year: string;
  /** `01` to `12`. */
  readonly month: string;
  readonly articles: readonly Article[];
}

/** The months of one year in which something appeared, the latest first. */
interface ArchiveYear {
  readonly year: string;
  readonly months: readonly ArchiveMonth[];
  readonly count: number;
}

/** Articles by the year and the month they appeared in, in Vietnam's time, which is what their dates are written in. */
export function groupByMonth(articles: readonly Article[]): ArchiveYear[] {
  const byMonth = Map.groupBy(articles, ({ published }) => published.slice(0, 7));
  const months = [...byMonth].map(([when, group]): ArchiveMonth => {
    const [year = "", month = ""] = when.split("-");
    return { year, month, articles: group };
  });
  return [...Map.groupBy(months, ({ year }) => year)].map(([year, group]) => ({
    year,
    months: group,
    count: group.reduce((sum, { articles }) => sum + articles.length, 0),
  }));
}

/** `Tháng 3/2026`. */
export const monthName = ({ year, month }: Pick<ArchiveMonth, "year" | "month">): string =>
  `Tháng ${Number(month)}/${year}`;
