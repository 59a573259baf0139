import { z } from "zod";
import { breakdownId } from "./id.ts";
import { metric } from "./metric.ts";
import { instant, period } from "./period.ts";

/** What stands in a published figure's record and is not changed without a word to readers. */
export const figureFields = [
  "value",
  "valueHigh",
  "unit",
  "qualifier",
  "indicator",
  "entity",
  "breakdown",
  "measure",
  "status",
  "period",
  "asOf",
  "baseline",
  "source",
] as const;
export type FigureField = (typeof figureFields)[number];

/** A figure as readers see it at one time. */
export const figureState = metric.pick(
  Object.fromEntries(figureFields.map((field) => [field, true])) as Record<FigureField, true>,
);
export type FigureState = z.infer<typeof figureState>;

/** The number with what is printed around it: told whole, so that no word before the number means that there was none. */
export const quantityFields = ["value", "valueHigh", "unit", "qualifier"] as const satisfies readonly FigureField[];

const { value, valueHigh, unit, qualifier, indicator, entity, measure, status, baseline, source } = figureState.shape;

const fields = z.strictObject({
  value: value.optional(),
  valueHigh,
  unit: unit.optional(),
  qualifier,
  indicator: indicator.optional(),
  entity: entity.optional(),
  breakdown: breakdownId.nullish(),
  measure: measure.unwrap().optional(),
  status: status.unwrap().optional(),
  period: period.nullish(),
  asOf: instant.nullish(),
  baseline: baseline.unwrap().nullish(),
  source: source.optional(),
});

const nothingTold = "phải nói ít nhất một điều trước đó ghi khác";
const remedy = () => 'Ghi điều ấy như trước đó, ví dụ { value: 69, unit: "tổ chức" } hoặc { asOf: "2022" }.';
const toldWhole = "số trước đó ghi trọn, gồm cả “value” lẫn “unit”";

/**
 * What a figure said until it was changed: only what was otherwise, null where nothing was said. It stays readable in the
 * figure's history.
 */
export const earlier = fields.superRefine((told, { addIssue }) => {
  if (Object.keys(told).length === 0) addIssue({ code: "custom", path: [], message: nothingTold, params: { remedy } });
  if (quantityFields.every((field) => told[field] === undefined)) return;
  for (const field of ["value", "unit"] as const)
    if (told[field] === undefined) addIssue({ code: "custom", path: [field], message: toldWhole });
});
export type Earlier = z.infer<typeof earlier>;
