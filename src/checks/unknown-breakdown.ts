import type { IndicatorId } from "../model/id.ts";
import { chartFile } from "../read/chart.ts";
import { nearest } from "../read/nearest.ts";
import type { Path } from "../read/place.ts";
import type { FileCheck, FileContext, Finding } from "./check.ts";

interface Use {
  readonly indicator: IndicatorId;
  readonly breakdown?: string | undefined;
  readonly file: string;
  readonly path: Path;
}

function usesOf({ metrics, charts }: FileContext): Use[] {
  const inMetrics = metrics.map(({ metric, file, path }): Use => ({ ...metric, file, path }));
  const inCharts = charts.flatMap((chart) =>
    chart.kind === "series"
      ? chart.series.map((line, index): Use => ({ ...line, file: chartFile(chart.id), path: ["series", index] }))
      : [],
  );
  return [...inMetrics, ...inCharts];
}

export const unknownBreakdown: FileCheck = {
  name: "unknown-breakdown",
  looksAt: "files",
  description: "Cách chia nhỏ (breakdown) phải được khai ở chỉ số của nó.",
  check(context) {
    const { indicators } = context.edition;
    return usesOf(context).flatMap(({ indicator, breakdown, file, path }): Finding[] => {
      const found = breakdown ? indicators.get(indicator) : undefined;
      const known = Object.keys(found?.breakdowns ?? {});
      if (!breakdown || !found || known.includes(breakdown)) return [];
      const close = nearest(breakdown, known);
      return [
        {
          file,
          ...context.locate(file, [...path, "breakdown"]),
          message: `Chỉ số “${indicator}” không có cách chia nhỏ này.`,
          actual: breakdown,
          expected: known.length > 0 ? `một trong: ${known.join(", ")}` : "không ghi breakdown",
          remedy: close ? `Có phải “${close}”?` : "Thêm vào “breakdowns” của chỉ số trong data/indicators.yaml.",
        },
      ];
    });
  },
};
