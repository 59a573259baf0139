/** How a metric is read. Anything but `level` is a claim that can be recomputed. `change-factor` is “times the baseline”. */
export const measures = {
  level: "mức",
  "change-percent": "tăng, giảm (%)",
  "change-factor": "gấp (lần)",
  "plan-ratio": "so với kế hoạch (%)",
  share: "tỷ lệ (%)",
} as const;
export type Measure = keyof typeof measures;

export const statuses = {
  actual: "thực hiện",
  estimate: "ước tính",
  target: "chỉ tiêu",
  proposal: "đề nghị",
  derived: "tính ra",
} as const;
export type Status = keyof typeof statuses;

/** A status beside its number: of a number of targets “7 chỉ tiêu (chỉ tiêu)” would say nothing. */
export const statusName = ({ status, unit }: { readonly status: Status; readonly unit: string }): string =>
  unit === statuses[status] ? "đề ra" : statuses[status];

/** Parts of a metric that the source does not print and the desk inferred; said wherever the figure is explained. */
export const inferable = {
  entity: "đủ tên đơn vị",
  period: "kỳ",
  asOf: "thời điểm",
  baseline: "kỳ gốc",
  basis: "cách tính",
} as const;
