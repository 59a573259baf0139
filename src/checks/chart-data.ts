import { ChartDataError } from "../charts/chart-error.ts";
import type { ChartKindModule } from "../charts/kind.ts";
import { chartKinds } from "../charts/registry.ts";
import { FigureError } from "../figures/expression.ts";
import type { Chart, ChartKind } from "../model/chart.ts";
import { chartFile } from "../read/chart.ts";
import type { FileCheck, FileContext } from "./check.ts";

/** Resolves and describes the chart without drawing it: drawing is the slow part and has nothing left to refuse. */
function reasonAgainst(chart: Chart, { edition }: FileContext): string | null {
  const kind = chartKinds[chart.kind] as ChartKindModule<ChartKind, unknown>;
  try {
    const data = kind.resolve(chart, edition);
    if (!kind.describe(data)) return "không viết được lời tả";
    return kind.table(data).rows.length > 0 ? null : "không có số liệu nào";
  } catch (error) {
    if (error instanceof ChartDataError || error instanceof RangeError) return error.message;
    // Words that cannot be read are a finding of the check that reads them.
    if (error instanceof FigureError) return null;
    throw error;
  }
}

/** A chart that refers to something unknown has that finding already, and so has what could not be read of its figures. */
function lacksWhatItNames(chart: Chart, { references, definitions, isInMisreadFile }: FileContext): boolean {
  const file = chartFile(chart.id);
  return references
    .filter((reference) => reference.file === file)
    .some(({ kind, id }) => !definitions.get(kind)?.has(id) || (kind === "indicator" && isInMisreadFile(id)));
}

export const chartData: FileCheck = {
  name: "chart-data",
  looksAt: "files",
  description: "Biểu đồ phải vẽ được: có số liệu, cùng loại đơn vị.",
  check: (context) =>
    context.charts.flatMap((chart) => {
      const reason = reasonAgainst(chart, context);
      if (!reason || lacksWhatItNames(chart, context)) return [];
      const file = chartFile(chart.id);
      const remedy = "Kiểm tra các mã, đơn vị và khoảng thời gian trong tệp biểu đồ.";
      return [{ file, line: 1, column: 1, message: `Không vẽ được biểu đồ: ${reason}.`, remedy }];
    }),
};
