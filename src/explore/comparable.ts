import type { Observation } from "../model/observation.ts";
import { whyUnjoined } from "../series/unjoined.ts";
import type { Picked } from "./pick.ts";

type Figures = Pick<Picked, "indicator" | "line" | "levels" | "targets">;

const daysOf = ({ start, end }: Observation) => (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;

/** Half a year is 181 or 184 days. */
const isAsLong = (a: Observation, b: Observation) => Math.abs(daysOf(a) / daysOf(b) - 1) < 0.05;

/** A range has no single value, zero has no growth, and what may be a sum over years is no figure of a year. */
const isFirm = ({ value, valueHigh, basisUnclear }: Observation) =>
  value > 0 && valueHigh === undefined && !basisUnclear;

/** Figures of one line that may be divided by each other: of a flow, those over periods as long as the latest. */
export function selectComparable({ indicator, line, levels, targets }: Figures) {
  if (whyUnjoined(indicator, line)) return { levels: [], targets: [] };
  const firm = levels.filter(isFirm);
  const latest = firm.at(-1);
  const fits = (figure: Observation) => indicator.basis === "stock" || (latest && isAsLong(figure, latest));
  return { levels: firm.filter(fits), targets: targets.filter((figure) => isFirm(figure) && fits(figure)) };
}
