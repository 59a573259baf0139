import type { Parts, PublishedCorrection } from "../edition.ts";
import { metricsOf } from "../model/changed-metrics.ts";
import type { DataCorrection } from "../model/correction.ts";
import { compareCorrections } from "./order.ts";

type Told = Omit<DataCorrection, "id"> & Pick<PublishedCorrection, "id" | "article">;

const publish = ({ metric, metrics, ...told }: Told): PublishedCorrection => ({
  ...told,
  metrics: metricsOf({ metric, metrics }),
});

/** All corrections, newest first. They are only ever added, so an article's own are counted in the order in which they stand. */
export function makeCorrections({ articles, corrections }: Parts): PublishedCorrection[] {
  const inArticles = articles.flatMap(({ slug, corrections = [] }) =>
    corrections.map((correction, index): Told => ({ ...correction, id: `${slug}-${index + 1}`, article: slug })),
  );
  return [...inArticles, ...corrections].map(publish).sort(compareCorrections);
}
