import type { Observation } from "../model/observation.ts";
import { formatPeriod } from "../vi/period.ts";
import { formatQuantity } from "../vi/quantity.ts";

/** `5/2022`, `nửa đầu 2009`. */
export const whenOf = ({ period, asOf }: Pick<Observation, "period" | "asOf">): string =>
  formatPeriod(period ?? asOf ?? "", "short");

/** `1.328 người (5/2022)`. */
export const citeFigure = (figure: Observation): string => `${formatQuantity(figure)} (${whenOf(figure)})`;
