import type { DrawnChart } from "../charts/make.ts";
import type { Edition } from "../edition.ts";

/** What the files of a chart are made from. */
export interface ChartSubject {
  readonly drawn: DrawnChart;
  readonly edition: Edition;
  /** Day of the first article that shows it, ISO; unknown while none does. */
  readonly issued?: string | undefined;
}
