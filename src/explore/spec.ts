import type { Chart } from "../model/chart.ts";
import type { ChartId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";
import { sameDimension, type Unit } from "../model/unit.ts";
import { formatPeriod } from "../vi/period.ts";
import { joinList } from "../vi/text.ts";
import { type MeasureName, measureNames } from "./choice.ts";
import { whenOf } from "./cite.ts";
import { type Measured, measures } from "./measures.ts";
import { nameLines } from "./pick.ts";

/** Lines that one axis holds. */
type Group = readonly Measured[];

const unitOf = ({ picked, drawn }: Measured): Unit => {
  const [first] = drawn;
  return first && !sameDimension(first.figure.unit, picked.unit) ? first.figure.unit : shownUnit(picked.unit, drawn);
};

/** Computed figures may stand in a smaller unit than the printed ones. */
const shownUnit = (usual: Unit, drawn: Measured["drawn"]): Unit =>
  drawn.some(({ basis }) => basis !== undefined) ? (drawn[0]?.figure.unit ?? usual) : usual;

/** Braces would be read as figures. */
const plain = (text: string) => text.replace(/[{}]/g, "");

/** A group a dimension, in the order of the lines. */
function groupByUnit(measured: readonly Measured[]): Group[] {
  const groups: Measured[][] = [];
  for (const one of measured) {
    const fitting = groups.find(([first]) => first && sameDimension(unitOf(first), unitOf(one)));
    if (fitting) fitting.push(one);
    else groups.push([one]);
  }
  return groups;
}

const titleTails: Readonly<Record<MeasureName, string>> = {
  muc: "",
  "tang-truong": ": số đầu và số cuối",
  "chi-so-100": `: ${measureNames["chi-so-100"].toLowerCase()}`,
  "tren-1000-lao-dong": " trên 1.000 lao động",
};

/** The one date that all share, else the years. */
function spanOf(group: Group): string {
  const figures = group.flatMap(({ drawn }) => drawn.map(({ printed }) => printed));
  const [date, ...others] = new Set(figures.map(whenOf));
  if (date && others.length === 0) return date;
  const years = figures.flatMap(({ start, end }) => [start.slice(0, 4), end.slice(0, 4)]).toSorted();
  const [first = "", last = ""] = [years[0], years.at(-1)];
  return first === last ? formatPeriod(first) : formatPeriod(`${first}/${last}`, "short");
}

/** Names that hold a comma or “và” themselves are kept apart by more than that. */
const list = (names: readonly string[]) =>
  names.some((name) => /, | và /.test(name)) ? names.join("; ") : joinList(names);

/** The one thing that all lines share is said once: in the headline, or below it. */
function headOf(group: Group, names: readonly string[]): readonly [head: string, below: string] {
  const entities = [...new Set(group.map(({ picked }) => picked.entity.name))];
  const subjects = [...new Set(group.map(({ picked }) => picked.subject))];
  if (entities.length === 1) return [list(names), `${entities[0]}. `];
  return subjects.length === 1 ? [subjects[0] ?? "", `${list(names)}. `] : [list(names), ""];
}

/** `unit` is said unless the numbers carry it themselves. */
function words(group: Group, names: readonly string[], measure: MeasureName, unit: Unit) {
  const [head, below] = headOf(group, names);
  const facts = [...(unit === "%" ? [] : [`Đơn vị: ${unit}`]), spanOf(group)].join("; ");
  const sentences = [`${below}${facts}`, measures[measure].explanation.replace(/\.$/, "")].filter(Boolean);
  return { title: plain(`${head}${titleTails[measure]}`), subtitle: plain(sentences.join(". ")) };
}

/** Unlike units share an axis when each line begins at 100. */
const makeChange = (group: Group, names: readonly string[]) => ({
  kind: "change" as const,
  scale: group.length > 1 ? ("index" as const) : ("value" as const),
  rows: group.flatMap(({ drawn: [from, to] }, index) =>
    from && to ? [{ label: names[index] ?? "", from: from.printed.id, to: to.printed.id }] : [],
  ),
});

/** A bar has no place in time, so its name says when, unless all are of one date. */
function makeBars(group: Group, names: readonly string[]) {
  const isOneDate = new Set(group.flatMap(({ drawn }) => drawn.map(({ printed }) => whenOf(printed)))).size === 1;
  const labelOf = (printed: Observation, name = "") => (isOneDate ? name : `${name}, ${whenOf(printed)}`);
  return {
    kind: "bars" as const,
    bars: group.flatMap(({ drawn }, index) =>
      drawn.map(({ printed }) => ({ label: labelOf(printed, names[index]), metric: printed.id })),
    ),
  };
}

const makeSeries = (group: Group, names: readonly string[]) => ({
  kind: "series" as const,
  series: group.map(({ picked }, index) => ({ ...picked.line, label: names[index] ?? "" })),
});

/** Lines of one figure each are amounts side by side; otherwise there is a course over time. */
function makeSpec(group: Group, measure: MeasureName, place: number): Chart {
  const unit = group[0] ? unitOf(group[0]) : "%";
  const isOneEach = group.every(({ drawn }) => drawn.length === 1);
  const id = (place === 0 ? "tu-chon" : `tu-chon-${place + 1}`) as ChartId;
  const names = nameLines(group.map(({ picked }) => picked)).map(plain);
  const said = { id, ...words(group, names, measure, measure === "tang-truong" && group.length > 1 ? "%" : unit) };
  if (measure === "tang-truong") return { ...said, ...makeChange(group, names) };
  return { ...said, unit, ...(isOneEach ? makeBars(group, names) : makeSeries(group, names)) };
}

/** One chart for each unit; the same kinds, in the same words, as those that editors write. */
export function makeSpecs(measured: readonly Measured[], measure: MeasureName): Chart[] {
  const groups = measure === "tang-truong" && measured.length > 0 ? [measured] : groupByUnit(measured);
  return groups.map((group, place) => makeSpec(group, measure, place));
}
