import { ChartDataError } from "../charts/chart-error.ts";
import type { ChartKindModule } from "../charts/kind.ts";
import { chartKinds } from "../charts/registry.ts";
import { makeView, viewsOf } from "../charts/view.ts";
import type { Edition } from "../edition.ts";
import type { Chart, ChartKind } from "../model/chart.ts";
import type { ChartView } from "../model/chart-view.ts";
import type { Observation } from "../model/observation.ts";
import { chartFile } from "../read/chart.ts";
import type { FileCheck, FileContext, Finding } from "./check.ts";

/** The figures that a chart draws. @throws ChartDataError when it cannot be drawn */
function figuresOf(chart: Chart, edition: Edition): ReadonlySet<Observation> {
  const kind = chartKinds[chart.kind] as ChartKindModule<ChartKind, unknown>;
  return new Set(kind.table(kind.resolve(chart, edition)).rows.map(({ observation }) => observation));
}

type Problem = Pick<Finding, "message" | "remedy"> &
  Partial<Pick<Finding, "actual">> & { readonly path: readonly (string | number)[] };

/** Entities and indicators that a view asks for and its chart does not draw. */
function absentChoices(view: ChartView, all: ReadonlySet<Observation>): Problem[] {
  const choices = [
    { field: "entities", name: "đơn vị", chosen: view.entities ?? [], drawn: [...all].map(({ entity }) => entity) },
    {
      field: "indicators",
      name: "chỉ số",
      chosen: view.indicators ?? [],
      drawn: [...all].map(({ indicator }) => indicator),
    },
  ] as const;
  return choices.flatMap(({ field, name, chosen, drawn }) => {
    const known = new Set<string>(drawn);
    return chosen.flatMap((id, index): Problem[] =>
      known.has(id)
        ? []
        : [
            {
              path: [field, index],
              message: `Biểu đồ không vẽ ${name} này, góc nhìn không chọn được.`,
              actual: id,
              remedy: `Biểu đồ vẽ: ${[...known].join(", ")}. Sửa mã, hoặc bỏ đi.`,
            },
          ],
    );
  });
}

function sizeProblem(shown: ReadonlySet<Observation>, all: ReadonlySet<Observation>): Omit<Problem, "path"> | null {
  if (shown.size < 2) {
    const remedy = "Nới khoảng thời gian, chọn thêm đơn vị hoặc chỉ số, hoặc xóa góc nhìn.";
    return { message: `Góc nhìn chỉ còn ${shown.size} số liệu, không thành biểu đồ.`, remedy };
  }
  if ([...all].every((figure) => shown.has(figure))) {
    const remedy = "Thu hẹp khoảng thời gian, đơn vị hoặc chỉ số, hoặc xóa góc nhìn.";
    return { message: "Góc nhìn giữ nguyên mọi số liệu của biểu đồ.", remedy };
  }
  return null;
}

function problemsOf(chart: Chart, view: ChartView, edition: Edition): Problem[] {
  const path = ["id"];
  const remedy = "Kiểm tra phần chọn của góc nhìn: entities, indicators, from, to, claim.";
  if (view.claim && chart.kind !== "series") {
    return [{ path: ["claim"], message: "Chỉ biểu đồ theo thời gian (series) có “claim”.", remedy: "Xóa mục này." }];
  }
  // A view's claim is its own, so the chart's is not among what it may keep.
  const all = figuresOf({ ...chart, claim: undefined } as Chart, edition);
  const absent = absentChoices(view, all);
  if (absent.length > 0) return absent;
  try {
    const problem = sizeProblem(figuresOf(makeView(chart, view, edition), edition), all);
    return problem ? [{ path, ...problem }] : [];
  } catch (error) {
    if (!(error instanceof ChartDataError)) throw error;
    return [{ path, message: `Không vẽ được góc nhìn: ${error.message}.`, remedy }];
  }
}

/** A chart that cannot be drawn, or whose view names something unknown, has that finding already. */
function hasOtherFindings(chart: Chart, { edition, references, definitions }: FileContext): boolean {
  const file = chartFile(chart.id);
  if (references.some(({ file: home, kind, id }) => home === file && !definitions.get(kind)?.has(id))) return true;
  try {
    figuresOf(chart, edition);
    return false;
  } catch (error) {
    if (error instanceof ChartDataError || error instanceof RangeError) return true;
    throw error;
  }
}

export const chartViews: FileCheck = {
  name: "chart-views",
  looksAt: "files",
  description: "Góc nhìn của biểu đồ phải chọn ra một phần vẽ được: ít hơn cả biểu đồ, không dưới hai số liệu.",
  check: (context) =>
    context.charts.flatMap((chart) => {
      const views = viewsOf(chart);
      if (views.length === 0 || hasOtherFindings(chart, context)) return [];
      const file = chartFile(chart.id);
      return views.flatMap((view, index) =>
        problemsOf(chart, view, context.edition).map(({ path, actual = view.id, ...problem }) => ({
          file,
          ...context.locate(file, ["views", index, ...path]),
          actual,
          ...problem,
        })),
      );
    }),
};
