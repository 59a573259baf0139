import type { Target } from "../claims/target.ts";
import type { Edition } from "../edition.ts";
import type { Chart } from "../model/chart.ts";
import type { ChartId, MetricId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";
import { partName } from "../model/part-name.ts";
import { formatPeriod } from "../vi/period.ts";
import { derivedId, makeDerivedNote, withoutBraces } from "./derived-words.ts";

/** The printed figure that a target is known by. */
interface Print {
  readonly id: MetricId;
  readonly as: "target" | "ratio";
}

const isPrintedTarget = ({ status, measure }: Observation) =>
  measure === "level" && (status === "target" || status === "proposal");

/** A ratio that a later result has outdated is not drawn beside that result. */
function findPrint({ metrics, ratio, target }: Target, edition: Edition): Print | undefined {
  const figures = metrics.flatMap((id) => edition.observations.get(id) ?? []);
  const claim = figures.find(
    ({ measure, unit, value }) => measure === "plan-ratio" && unit === "%" && value === ratio?.value,
  );
  if (ratio?.printed && claim) return { id: claim.id, as: "ratio" };
  const aim = !target?.implied && figures.find(isPrintedTarget);
  return aim ? { id: aim.id, as: "target" } : undefined;
}

/** Where the chart of a target stands, whether or not it can be drawn. Its first figure is the print that tells of it. */
export const targetChartId = ({ metrics }: Pick<Target, "metrics">): ChartId => derivedId("chi-tieu", metrics[0]);

function subtitleOf(aim: Observation | undefined): string {
  const against = aim?.plan ? `So với: ${aim.plan.name}` : "Kết quả so với chỉ tiêu, kế hoạch";
  const isRange = aim?.valueHigh !== undefined;
  return isRange ? against : `${against}; chỉ tiêu = 100%`;
}

/** Result against target, where both are amounts or the source prints how they stand to each other. */
export function makeTargetSpec(target: Target, edition: Edition): Chart<"progress">[] {
  const { indicator: id, entity, breakdown, result, period } = target;
  const print = findPrint(target, edition);
  if (!print || result?.measure !== "level") return [];
  const indicator = edition.indicators.get(id);
  const part = partName(indicator, breakdown);
  const name = [indicator?.name ?? id, part].filter(Boolean).join(", ");
  const owner = edition.entities.get(entity)?.name ?? entity;
  const aim = edition.observations.get(print.id);
  return [
    {
      id: targetChartId(target),
      kind: "progress",
      // The period is that of the count, not always of the plan: a half-year may be held against the plan of a term.
      title: withoutBraces(
        `${name} ${result.unit === "chỉ tiêu" ? "đã đạt" : "so với chỉ tiêu"}, ${formatPeriod(period)}: ${owner}`,
      ),
      subtitle: withoutBraces(subtitleOf(aim)),
      rows: [{ label: withoutBraces(indicator?.shortName ?? id), actual: result.id, [print.as]: print.id }],
      ...makeDerivedNote([
        { of: "Kết quả", note: result.note },
        { of: print.as === "ratio" ? "Tỷ lệ đạt" : "Chỉ tiêu", note: aim?.note },
      ]),
    },
  ];
}
