import { speakerOf } from "../claims/speaker.ts";
import type { Edition } from "../edition.ts";
import { templateIds } from "../figures/template.ts";
import type { Chart } from "../model/chart.ts";
import type { EntityId, IndicatorId } from "../model/id.ts";
import type { Unit } from "../model/unit.ts";
import { selectSeries } from "../series/select.ts";
import { whyUnjoined } from "../series/unjoined.ts";
import { dropParts } from "../series/whole-periods.ts";
import { makeAmount } from "./amount.ts";
import { ChartDataError } from "./chart-error.ts";
import type { ChartKindModule } from "./kind.ts";
import { amountRow, recordRow, recordTable } from "./record-table.ts";
import { makeClaim } from "./series-claim.ts";
import type { DrawnSeries, SeriesData } from "./series-data.ts";
import { describeSeries } from "./series-description.ts";
import { seriesName } from "./series-name.ts";
import { drawSeries } from "./series-picture.ts";

type SeriesItem = Chart<"series">["series"][number];

function findIndicator(edition: Edition, id: IndicatorId) {
  const indicator = edition.indicators.get(id);
  if (!indicator) throw new ChartDataError(`không có chỉ số mang mã “${id}”`);
  return indicator;
}

function requireEntity(edition: Edition, id: EntityId) {
  if (!edition.entities.has(id)) throw new ChartDataError(`không có đơn vị mang mã “${id}”`);
}

function makeSeries(item: SeriesItem, spec: Chart<"series">, unit: Unit, edition: Edition): DrawnSeries {
  const indicator = findIndicator(edition, item.indicator);
  requireEntity(edition, item.entity);
  const { levels: all, targets } = selectSeries(edition, { ...item, from: spec.from, to: spec.to });
  const levels = dropParts(all, indicator);
  if (levels.length + targets.length === 0) {
    throw new ChartDataError(`chỉ số “${item.indicator}” của “${item.entity}” không có số liệu nào để vẽ`);
  }
  return {
    label: item.label ?? seriesName(indicator, item.breakdown),
    indicator: item.indicator,
    entity: item.entity,
    isFlow: indicator.basis === "flow",
    unjoined: whyUnjoined(indicator, item),
    levels: levels.map((level) => makeAmount(level, unit)),
    targets: targets.map((target) => makeAmount(target, unit)),
  };
}

function findNamed({ title, subtitle, takeaway }: Chart<"series">): SeriesData["named"] {
  const words = [title, subtitle, takeaway].join(" ");
  return new Set(templateIds(words));
}

function resolve(spec: Chart<"series">, edition: Edition): SeriesData {
  const [first] = spec.series;
  const unit = spec.unit ?? (first && findIndicator(edition, first.indicator).units[0]) ?? "%";
  const series = spec.series.map((item) => makeSeries(item, spec, unit, edition));
  return { series, unit, named: findNamed(spec), ...(spec.claim && { claim: makeClaim(spec.claim, series, edition) }) };
}

const rowsOf = ({ label, levels, targets }: DrawnSeries) =>
  [...levels, ...targets]
    .toSorted((a, b) => a.observation.end.localeCompare(b.observation.end))
    .map((amount) => amountRow(label, amount));

export const series: ChartKindModule<"series", SeriesData> = {
  label: "Biểu đồ theo thời gian",
  resolve,
  draw: drawSeries,
  describe: describeSeries,
  table: (data) =>
    recordTable([
      ...data.series.flatMap(rowsOf),
      ...(data.claim ? [recordRow(speakerOf(data.claim.observation), data.claim.observation)] : []),
    ]),
};
