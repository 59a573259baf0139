import { type Earlier, type FigureField, type FigureState, figureFields, quantityFields } from "../model/earlier.ts";
import { formatQuantity } from "../vi/quantity.ts";
import { joinList } from "../vi/text.ts";

/** Fields by the names editors know them by. */
const names: Readonly<Record<FigureField, string>> = {
  value: "giá trị",
  valueHigh: "đầu trên của khoảng",
  unit: "đơn vị đo",
  qualifier: "chữ đứng trước số",
  indicator: "chỉ số",
  entity: "đơn vị",
  breakdown: "phần tách",
  measure: "cách đo",
  status: "tình trạng",
  period: "kỳ",
  asOf: "thời điểm",
  baseline: "mốc so sánh",
  source: "nguồn",
};

const isOfQuantity = (field: FigureField) => (quantityFields as readonly FigureField[]).includes(field);

/** What a correction tells as one: the number with what is printed around it, and every other field by itself. */
const toldTogether: readonly (readonly FigureField[])[] = [
  quantityFields,
  ...figureFields.filter((field) => !isOfQuantity(field)).map((field) => [field]),
];

/** A piece of what a correction tells of a figure. */
type Told = Readonly<Partial<Record<FigureField, string | number | null | undefined>>>;

/** One change of a figure, for readers one thing. */
interface FigureChange {
  /** The field that differs; the first of several. */
  readonly field: FigureField;
  /** All that differ, in words. */
  readonly name: string;
  readonly before: string;
  readonly now: string;
  /** How `earlier` of a correction tells it. */
  readonly told: Told;
}

const show = (field: FigureField, state: FigureState): string =>
  isOfQuantity(field) ? formatQuantity(state) : String(state[field] ?? "(không ghi)");

const tell = (group: readonly FigureField[], state: FigureState): Told =>
  Object.fromEntries(group.map((field) => [field, state[field] ?? (isOfQuantity(field) ? undefined : null)]));

export const findFigureChanges = (before: FigureState, now: FigureState): FigureChange[] =>
  toldTogether.flatMap((group) => {
    const differing = group.filter((field) => before[field] !== now[field]);
    const [field] = differing;
    if (!field) return [];
    const name = joinList(differing.map((one) => `${names[one]} (${one})`));
    return [{ field, name, before: show(field, before), now: show(field, now), told: tell(group, before) }];
  });

/** Whether readers are told of the change. */
export const isTold = ({ told }: FigureChange, earlier: Earlier): boolean =>
  Object.entries(told).every(([field, value]) => earlier[field as FigureField] === value);

/** `{ value: 69, unit: "tổ chức" }`: quoted throughout, since “2023” without quotes would be a number. */
export function asYaml(changes: readonly FigureChange[]): string {
  const told = changes.flatMap((change) => Object.entries(change.told)).filter(([, value]) => value !== undefined);
  return `{ ${told.map(([field, value]) => `${field}: ${JSON.stringify(value)}`).join(", ")} }`;
}
