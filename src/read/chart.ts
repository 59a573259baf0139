import { type Chart, chartSpec } from "../model/chart.ts";
import { chartId } from "../model/id.ts";
import { readFileName } from "./file-name.ts";
import type { Result } from "./result.ts";
import { readShape } from "./shape.ts";
import { locateYaml, readYaml } from "./yaml.ts";

export const chartFolder = "src/content/charts";
export const chartFile = (id: string) => `${chartFolder}/${id}.yaml`;

/** Reads the text of `src/content/charts/<id>.yaml`. */
export function readChart(name: string, text: string): Result<Chart> {
  const file = chartFile(name);
  const id = readFileName(chartId, file, name);
  const data = readYaml(file, text);
  if (data.issues.length > 0) return { issues: [...id.issues, ...data.issues] };
  const spec = readShape(chartSpec, data.value, { file, locate: () => locateYaml(text) });
  const issues = [...id.issues, ...spec.issues];
  return id.value && spec.value ? { value: { ...spec.value, id: id.value }, issues } : { issues };
}
