import { correctionWords } from "../charts/correction-words.ts";
import { oneWordId } from "../charts/make.ts";
import { absoluteUrl, chartCsvPath, chartPath, chartPngPath } from "../urls.ts";
import { chartColumns } from "./chart-columns.ts";
import { makeChartCsv } from "./chart-table.ts";
import { makeResource, packageSources, writePackage } from "./data-package.ts";
import type { ChartSubject } from "./subject.ts";
import { makeTableSchema } from "./table-schema.ts";

/** The Data Package of one chart. Its table stands one folder above, so it is named by its full address. */
export function makeChartPackage({ drawn, edition }: ChartSubject): string {
  const { id, title, subtitle, note, observations, corrections } = drawn;
  const sources = packageSources(observations, edition);
  const csv = makeChartCsv(drawn);
  return writePackage({
    name: `nhipkcn-${oneWordId(id)}`,
    id: absoluteUrl(chartPath(id)),
    title,
    description: [[subtitle, note].filter(Boolean).join(". "), ...corrections.map(correctionWords)].join(" "),
    homepage: absoluteUrl(chartPath(id)),
    image: absoluteUrl(chartPngPath(id)),
    sources,
    resources: [
      makeResource(csv, makeTableSchema(chartColumns), {
        name: oneWordId(id),
        title,
        path: absoluteUrl(chartCsvPath(id)),
        sources,
      }),
    ],
  });
}
