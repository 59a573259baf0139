import type { APIRoute, GetStaticPaths } from "astro";
import { makeDrawnChart } from "../../charts/make.ts";
import type { Edition } from "../../edition.ts";
import type { Chart } from "../../model/chart.ts";
import type { ChartId } from "../../model/id.ts";
import { getEdition, readBodyText } from "../../published.ts";
import { chartPath } from "../../urls.ts";
import { usesOf } from "../records/uses.ts";
import { type ChartFile, chartFiles } from "./chart-files.ts";

/** Day of the first article that shows the chart. */
const issuedOf = (id: ChartId, edition: Edition) =>
  (usesOf(edition, readBodyText).chart.get(id) ?? []).map(({ published }) => published.slice(0, 10)).toSorted()[0];

const routeOf = (chart: Chart, file: ChartFile, extension: string) => ({
  params: { file: file.path(chart.id).slice(chartPath().length, -extension.length) },
  props: { chart, file },
});

const GET: APIRoute = async ({ props }) => {
  const { chart, file } = props as { chart: Chart; file: ChartFile };
  const edition = await getEdition();
  const drawn = makeDrawnChart(chart, edition);
  const content = await file.make({ drawn, edition, issued: issuedOf(chart.id, edition) });
  return new Response(content as BodyInit);
};

/**
 * The endpoint of all files of charts whose names end so. One page a name's end, because the development server serves
 * only addresses whose end it sees in the name of the page.
 */
export function makeChartFileRoute(extension: `.${string}`): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  const files = chartFiles.filter(({ path }) => path("").endsWith(extension));
  const getStaticPaths: GetStaticPaths = async () =>
    [...(await getEdition()).charts.values()].flatMap((chart) => files.map((file) => routeOf(chart, file, extension)));
  return { getStaticPaths, GET };
}
