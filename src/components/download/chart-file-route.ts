import type { APIRoute, GetStaticPaths } from "astro";
import { type CataloguedChart, selectCatalogue } from "../../charts/catalogue.ts";
import { makeDrawnChart } from "../../charts/make.ts";
import type { Edition } from "../../edition.ts";
import { findEmbed } from "../../embed/find-embed.ts";
import { getEdition } from "../../published.ts";
import { chartPath } from "../../urls.ts";
import { articlesOfChart } from "../records/articles-of.ts";
import { type ChartFile, chartFiles } from "./chart-files.ts";

/** Day of the first article that shows the chart, or the one it is a part of; of one that none shows that of its address. */
const issuedOf = ({ chart, view }: CataloguedChart, edition: Edition): string | undefined =>
  articlesOfChart(view?.of ?? chart.id, edition)
    .map(({ published }) => published.slice(0, 10))
    .toSorted()[0] ?? findEmbed(chart.id, edition)?.since;

const routeOf = (entry: CataloguedChart, file: ChartFile, extension: string) => ({
  params: { file: file.path(entry.chart.id).slice(chartPath().length, -extension.length) },
  props: { entry, label: file.label },
});

const GET: APIRoute = async ({ props }) => {
  const { entry, label } = props as { entry: CataloguedChart; label: string };
  const file = chartFiles.find((file) => file.label === label) as ChartFile;
  const edition = await getEdition();
  const drawn = makeDrawnChart(entry.chart, edition);
  const content = await file.make({ drawn, edition, issued: issuedOf(entry, edition) });
  return new Response(content as BodyInit);
};

/**
 * The endpoint of all files of charts whose names end so. One page a name's end, because the development server serves
 * only addresses whose end it sees in the name of the page.
 */
export function makeChartFileRoute(extension: `.${string}`): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  const files = chartFiles.filter(({ path }) => path("").endsWith(extension));
  const getStaticPaths: GetStaticPaths = async () =>
    [...selectCatalogue(await getEdition()).values()].flatMap((entry) =>
      files.map((file) => routeOf(entry, file, extension)),
    );
  return { getStaticPaths, GET };
}
