import type { Edition } from "../edition.ts";
import type { Chart } from "../model/chart.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Instant } from "../model/period.ts";
import { sameDimension } from "../model/unit.ts";
import { isAim } from "../series/select.ts";
import { whyUnjoined } from "../series/unjoined.ts";
import { dropParts } from "../series/whole-periods.ts";
import { joinList } from "../vi/text.ts";
import { whenLabel } from "./amount.ts";
import { derivedId, makeDerivedNote, withoutBraces } from "./derived-words.ts";
import { seriesName } from "./series-name.ts";

/** The latest points of a series are drawn; the downloads hold every figure. */
const mostPoints = 40;

/**
 * Rates of exchange are kept to check what sources convert: a few years far apart, which tell nothing as a picture. What
 * has no time stands nowhere; the checks ask for it, and must come so far.
 */
const isDrawable = ({ measure, status, valueHigh, basisUnclear, unit, end }: Observation) =>
  measure === "level" &&
  end !== "" &&
  !isAim({ status }) &&
  valueHigh === undefined &&
  !basisUnclear &&
  unit !== "đồng/USD";

/** What we computed is drawn beside what sources print, and is no reason for a picture. */
const isPrinted = ({ status }: Observation) => status !== "derived";

/** Levels that one axis holds: in the dimension charts of this indicator use. */
const levelsOf = (indicator: Indicator, edition: Edition) =>
  (edition.observationsByIndicator.get(indicator.id) ?? []).filter(
    (level) => isDrawable(level) && indicator.units[0] && sameDimension(level.unit, indicator.units[0]),
  );

/** Where sources change the name they count under, a picture of one series must not pass for one unbroken count. */
function renamingText(levels: readonly Observation[]): string | undefined {
  const named = levels.filter(({ term }) => term);
  const byName = [...Map.groupBy(named, ({ term = "" }) => term.toLowerCase()).values()];
  if (byName.length < 2) return undefined;
  const names = byName.map((same) => `“${same.at(-1)?.term}” (${same.map(whenLabel).join(", ")})`);
  return `Nguồn gọi tên khác nhau: ${joinList(names)}.`;
}

function makeSpec(indicator: Indicator, all: readonly Observation[], edition: Edition): Chart<"series">[] {
  const levels = all.slice(-mostPoints);
  const [first, last] = [levels[0], levels.at(-1)];
  if (!first || !last || new Set(levels.filter(isPrinted).map(({ end }) => end)).size < 2) return [];
  const { entity, breakdown } = first;
  const aboutAll = [whyUnjoined(indicator, first), renamingText(levels)].filter(Boolean).join(" ");
  const unit = indicator.units[0];
  return [
    {
      id: derivedId(indicator.id, entity, breakdown),
      kind: "series",
      title: withoutBraces(`${seriesName(indicator, breakdown)}: ${edition.entities.get(entity)?.shortName ?? entity}`),
      subtitle: `${indicator.name}, ${unit === "%" ? "phần trăm" : `đơn vị: ${unit}`}; ${whenLabel(first)} đến ${whenLabel(last)}`,
      series: [{ indicator: indicator.id, entity, breakdown }],
      ...makeDerivedNote(
        levels.map((level) => ({ of: whenLabel(level), note: level.note })),
        aboutAll,
      ),
      ...(levels.length < all.length && { from: first.start as Instant }),
    },
  ];
}

/** A chart for every entity (and part) of which the indicator has at least two dated levels; the richest first. */
export function makeSeriesSpecs(indicator: Indicator, edition: Edition): Chart<"series">[] {
  const groups = Map.groupBy(levelsOf(indicator, edition), ({ entity, breakdown }) => `${entity} ${breakdown ?? ""}`);
  const drawn = [...groups.values()].map((levels) => dropParts(levels, indicator));
  const richestFirst = drawn.sort((a, b) => b.length - a.length);
  return richestFirst.flatMap((levels) => makeSpec(indicator, levels, edition));
}
