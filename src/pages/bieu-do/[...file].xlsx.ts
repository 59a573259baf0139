import { makeChartFileRoute } from "../../components/download/chart-file-route.ts";

export const { getStaticPaths, GET } = makeChartFileRoute(".xlsx");
