import type { DrawnChart } from "../../charts/make.ts";
import { site } from "../../site.ts";
import { absoluteUrl, chartPath } from "../../urls.ts";
import { formatPeriod } from "../../vi/period.ts";

/** The line by which others name the chart. */
export const makeCitation = ({
  id,
  title,
  asOf,
  sources,
}: Pick<DrawnChart, "id" | "title" | "asOf" | "sources">): string =>
  `${site.name}, “${title}”, số liệu đến ${formatPeriod(asOf)}, theo ${sources.map(({ shortName }) => shortName).join("; ")}. ${absoluteUrl(chartPath(id))} (${site.licence.name})`;
