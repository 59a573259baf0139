import { seriesName } from "../charts/series-name.ts";
import type { Edition } from "../edition.ts";
import type { Entity } from "../model/entity.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Instant } from "../model/period.ts";
import { sameDimension, type Unit } from "../model/unit.ts";
import { selectSeries } from "../series/select.ts";
import type { Choice } from "./choice.ts";
import { keyOfLine, type Line, type LineKey, lineOfKey } from "./line.ts";

/** A line with its figures in the chosen span. */
export interface Picked {
  readonly line: Line;
  readonly key: LineKey;
  readonly indicator: Indicator;
  readonly entity: Entity;
  /** `Đảng viên`, with the part where it is one. */
  readonly subject: string;
  readonly levels: readonly Observation[];
  readonly targets: readonly Observation[];
  /** Figures that no axis holds together with the others: another currency. */
  readonly strange: readonly Observation[];
  /** The unit it is drawn in. */
  readonly unit: Unit;
}

function unitOf({ units }: Indicator, figures: readonly Observation[]): Unit {
  const [usual = "%"] = units;
  return figures.some(({ unit }) => sameDimension(unit, usual)) ? usual : (figures[0]?.unit ?? usual);
}

function pickLine(key: LineKey, { from, to }: Choice, edition: Edition): Picked[] {
  const line = lineOfKey(key);
  const [indicator, entity] = [edition.indicators.get(line.indicator), edition.entities.get(line.entity)];
  if (!indicator || !entity) return [];
  const { levels, targets } = selectSeries(edition, {
    ...line,
    from: from as Instant | undefined,
    to: to as Instant | undefined,
  });
  const unit = unitOf(indicator, [...levels, ...targets]);
  const fits = (figure: Observation) => sameDimension(figure.unit, unit);
  return [
    {
      line,
      key: keyOfLine(line),
      indicator,
      entity,
      subject: seriesName(indicator, line.breakdown),
      levels: levels.filter(fits),
      targets: targets.filter(fits),
      strange: [...levels, ...targets].filter((figure) => !fits(figure)),
      unit,
    },
  ];
}

/** The chosen lines in the order in which they were picked; one of which nothing is known is left out. */
export const pickLines = (choice: Choice, edition: Edition): Picked[] =>
  choice.lines.flatMap((key) => pickLine(key, choice, edition));

const isShared = (values: readonly string[]) => new Set(values).size === 1;

/** Names as short as they may be and still tell the lines apart. */
export function nameLines(picked: readonly Picked[]): string[] {
  if (isShared(picked.map(({ entity }) => entity.id))) return picked.map(({ subject }) => subject);
  if (isShared(picked.map(({ subject }) => subject))) return picked.map(({ entity }) => entity.shortName);
  return picked.map(({ subject, entity }) => `${subject}, ${entity.shortName}`);
}

/** Years that bound the figures of the lines, whatever span is chosen: what a span may begin and end with. */
export function yearsOf(lines: readonly LineKey[], edition: Edition): { first: string[]; last: string[] } {
  const picked = pickLines({ lines, measure: "muc" }, edition);
  const figures = picked.flatMap(({ levels, targets }) => [...levels, ...targets]);
  const years = (name: "start" | "end") => [...new Set(figures.map((figure) => figure[name].slice(0, 4)))].toSorted();
  return { first: years("start"), last: years("end") };
}
