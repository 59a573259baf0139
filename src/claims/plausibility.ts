import type { Edition } from "../edition.ts";
import type { Observation } from "../model/observation.ts";
import { units } from "../model/unit.ts";
import { cite, type Doubt } from "./doubt.ts";
import { isMeasured, isStock } from "./find.ts";
import { printedInterval } from "./interval.ts";

type Group = readonly Observation[];

/** A slip of units is a thousandfold; no series of ours grows a hundredfold from one point to the next. */
const slip = 100;

const baseOf = ({ unit }: Observation) => units[unit];
const scaled = (figure: Observation) => figure.value * baseOf(figure).factor;
const bounds = (figure: Observation) => {
  const { low, high } = printedInterval(figure);
  const { factor } = baseOf(figure);
  return { low: low * factor, high: high * factor };
};
const wholeKey = (figure: Observation) => `${figure.indicator}|${figure.entity}|${baseOf(figure).dimension}`;
const exceeds = (a: Observation, b: Observation) => bounds(a).low > bounds(b).high * (1 + 1e-9);

const selectLevels = (edition: Edition) =>
  [...edition.observations.values()].filter(({ id, measure }) => measure === "level" && !edition.overruled.has(id));

/** Neighbours in a series that differ as a wrong unit makes them differ: tỷ for triệu, or a dot read as a comma. */
function findSlips(series: Group): Doubt[] {
  return series.slice(1).flatMap((figure, index): Doubt[] => {
    const before = series[index] as Observation;
    const [a, b] = [scaled(before), scaled(figure)];
    if (Math.min(a, b) <= 0 || Math.max(a, b) / Math.min(a, b) < slip) return [];
    const message = `Số này chênh quá xa số bên cạnh trong cùng chuỗi: ${cite(before)}; ${cite(figure)}.`;
    return [{ rule: "unit-slip", figures: [before, figure], message }];
  });
}

const momentKey = ({ period, asOf, status }: Observation) => [period ?? asOf, status].join("|");

/** A part of something cannot be more than the whole of it at the same time. */
function findExcesses(ofThing: Group): Doubt[] {
  const wholes = new Map(ofThing.filter(({ breakdown }) => !breakdown).map((whole) => [momentKey(whole), whole]));
  return ofThing.flatMap((part): Doubt[] => {
    const whole = part.breakdown && wholes.get(momentKey(part));
    if (!whole || !exceeds(part, whole)) return [];
    const message = `Một phần lại lớn hơn toàn bộ: ${cite(part)} so với ${cite(whole)}.`;
    return [{ rule: "part-exceeds-whole", figures: [whole, part], message }];
  });
}

const overFull = ({ measure, value, valueHigh }: Observation) => measure === "share" && (valueHigh ?? value) > 100;

/** What came in during a part of a period is counted in the whole of it too. Periods are nested like brackets. */
function findFalls(series: Group): Doubt[] {
  const nested = [...series].sort((a, b) => a.start.localeCompare(b.start) || b.end.localeCompare(a.end));
  const open: Observation[] = [];
  return nested.flatMap((figure): Doubt[] => {
    while (open.length > 0 && (open.at(-1)?.end ?? "") < figure.end) open.pop();
    const around = open.at(-1);
    open.push(figure);
    const wider = around && (around.start < figure.start || around.end > figure.end);
    if (!wider || !exceeds(figure, around)) return [];
    const message = `Kỳ dài hơn mà số lại nhỏ hơn: ${cite(around)}; ${cite(figure)}.`;
    return [{ rule: "cumulative-falls", figures: [around, figure], message }];
  });
}

/** Everything that cannot be, or can hardly be, right. Linear but for sorting within one series. */
export function findImplausible(edition: Edition): Doubt[] {
  const levels = selectLevels(edition);
  const shares = [...edition.observations.values()].filter(overFull);
  const things = [...Map.groupBy(levels, wholeKey).values()];
  const series = things.flatMap((thing) => [...Map.groupBy(thing, ({ breakdown }) => breakdown).values()]);
  const flows = series.filter(([first]) => first && !isStock(first, edition)).map((group) => group.filter(isMeasured));
  return [
    ...series.flatMap(findSlips),
    ...things.flatMap(findExcesses),
    ...shares.map(
      (figure): Doubt => ({
        rule: "part-exceeds-whole",
        figures: [figure],
        message: `Tỷ lệ của một phần không thể quá 100%: ${cite(figure)}.`,
      }),
    ),
    ...flows.flatMap(findFalls),
  ];
}
