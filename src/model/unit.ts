/** Units as sources print them; `factor` converts to the base of its dimension. Đồng and USD are never converted. */
export const units = {
  "%": { dimension: "phần trăm", factor: 1 },
  lần: { dimension: "lần", factor: 1 },
  USD: { dimension: "USD", factor: 1 },
  "triệu USD": { dimension: "USD", factor: 1e6 },
  "tỷ USD": { dimension: "USD", factor: 1e9 },
  "triệu đồng": { dimension: "đồng", factor: 1e6 },
  "tỷ đồng": { dimension: "đồng", factor: 1e9 },
  /** An exchange rate, kept to check what sources call equivalent; nothing is converted by it for publication. */
  "đồng/USD": { dimension: "tỷ giá", factor: 1 },
  ha: { dimension: "diện tích", factor: 1 },
  người: { dimension: "người", factor: 1 },
  "tổ chức": { dimension: "tổ chức", factor: 1 },
  "doanh nghiệp": { dimension: "doanh nghiệp", factor: 1 },
  "dự án": { dimension: "dự án", factor: 1 },
  "khu công nghiệp": { dimension: "khu công nghiệp", factor: 1 },
  lớp: { dimension: "lớp", factor: 1 },
  "văn bản": { dimension: "văn bản", factor: 1 },
  "chỉ tiêu": { dimension: "chỉ tiêu", factor: 1 },
  đoàn: { dimension: "đoàn", factor: 1 },
  nhóm: { dimension: "nhóm", factor: 1 },
  "tập thể, cá nhân": { dimension: "tập thể, cá nhân", factor: 1 },
} as const;

export type Unit = keyof typeof units;

/** Whether amounts in the two units may be compared or drawn on one axis. */
export const sameDimension = (a: Unit, b: Unit): boolean => units[a].dimension === units[b].dimension;

/** `value` in `from` expressed in `to`. @throws RangeError when the dimensions differ */
export function convert(value: number, from: Unit, to: Unit): number {
  if (!sameDimension(from, to)) throw new RangeError(`không đổi được ${from} sang ${to}`);
  return from === to ? value : (value * units[from].factor) / units[to].factor;
}

/** The largest unit in which the amount is not a fraction: 48 triệu USD, not 0,048 tỷ USD. */
export function readableUnit(value: number, unit: Unit): Unit {
  const alike = (Object.keys(units) as Unit[]).filter((other) => sameDimension(other, unit));
  const fitting = alike.filter((other) => convert(value, unit, other) >= 1);
  return value >= 1 ? unit : (fitting.toSorted((a, b) => units[b].factor - units[a].factor)[0] ?? unit);
}

/** Whether amounts in this unit are whole numbers by nature (people, organisations …). */
export const isCount = (name: Unit): boolean =>
  !["phần trăm", "lần", "USD", "đồng", "tỷ giá", "diện tích"].includes(units[name].dimension);
