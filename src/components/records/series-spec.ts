import type { Edition } from "../../edition.ts";
import type { Chart } from "../../model/chart.ts";
import type { ChartId } from "../../model/id.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Observation } from "../../model/observation.ts";
import type { Instant } from "../../model/period.ts";
import { sameDimension } from "../../model/unit.ts";
import { formatPeriod } from "../../vi/period.ts";
import { most } from "./bounds.ts";
import { breakdownName, whenShort } from "./words.ts";

/** Braces would be read as figures. */
const plain = (text: string) => text.replace(/[{}]/g, "");

const isDrawable = ({ measure, status, valueHigh, basisUnclear }: Observation) =>
  measure === "level" && (status === "actual" || status === "estimate") && valueHigh === undefined && !basisUnclear;

/** Levels that one axis holds: in the dimension charts of this indicator use. */
const levelsOf = (indicator: Indicator, edition: Edition) =>
  (edition.observationsByIndicator.get(indicator.id) ?? []).filter(
    (level) => isDrawable(level) && indicator.units[0] && sameDimension(level.unit, indicator.units[0]),
  );

function makeSpec(indicator: Indicator, all: readonly Observation[], edition: Edition): Chart<"series">[] {
  const levels = all.slice(-most.points);
  const [first, last] = [levels[0], levels.at(-1)];
  if (!first || !last || first.end === last.end) return [];
  const entity = edition.entities.get(first.entity);
  const part = breakdownName(first, edition);
  const name = [indicator.name, ...(part ? [part] : [])].join(", ");
  const unit = indicator.units[0];
  return [
    {
      id: ["chi-so", indicator.id, first.entity, first.breakdown].filter(Boolean).join("-") as ChartId,
      kind: "series",
      title: plain(`${name}: ${entity?.name ?? first.entity}`),
      subtitle: `${unit === "%" ? "Phần trăm" : `Đơn vị: ${unit}`}; ${whenShort(first)} đến ${formatPeriod(last.period ?? last.asOf ?? "", "short")}`,
      series: [{ indicator: indicator.id, entity: first.entity, breakdown: first.breakdown }],
      ...(levels.length < all.length && { from: first.start as Instant }),
    },
  ];
}

/** A chart for every entity (and part) of which the indicator has at least two dated levels; the richest first. */
export function makeSeriesSpecs(indicator: Indicator, edition: Edition): Chart<"series">[] {
  const groups = Map.groupBy(levelsOf(indicator, edition), ({ entity, breakdown }) => `${entity} ${breakdown ?? ""}`);
  const richestFirst = [...groups.values()].sort((a, b) => b.length - a.length);
  return richestFirst.flatMap((levels) => makeSpec(indicator, levels, edition));
}
