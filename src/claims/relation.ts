import type { Metric } from "../model/metric.ts";
import { formatNumber } from "../vi/number.ts";

/** What the two amounts of a claim are called in a sentence. */
interface Names {
  /** The amount that is divided. */
  readonly numerator: string;
  /** The amount it is divided by. */
  readonly denominator: string;
}

/** A claim as arithmetic: `stated = (numerator ÷ denominator − offset) × scale`. */
export interface Relation {
  readonly names: Names;
  readonly stated: (numerator: number, denominator: number) => number;
  readonly numerator: (stated: number, denominator: number) => number;
  readonly denominator: (stated: number, numerator: number) => number;
  /** Unit sign behind the stated number. */
  readonly sign: "%" | "";
  readonly spell: {
    /** “7.700 ÷ 7.240 − 1”. */
    readonly stated: (numerator: string, denominator: string) => string;
    /** “7,24 ÷ (1 + 6,5%)”. */
    readonly denominator: (stated: number, numerator: string) => string;
    readonly numerator: (stated: number, denominator: string) => string;
  };
}

const changeNames: Names = { numerator: "số cuối kỳ", denominator: "số gốc" };

const forms = {
  "change-percent": { offset: 1, names: changeNames },
  "change-factor": { offset: 0, names: changeNames },
  "plan-ratio": { offset: 0, names: { numerator: "kết quả", denominator: "chỉ tiêu" } },
} as const satisfies Partial<Record<Metric["measure"], { offset: number; names: Names }>>;

function spellFactor(stated: number, sign: string, offset: number): string {
  if (offset === 0) return `${formatNumber(stated)}${sign}`;
  return `(1 ${stated < 0 ? "−" : "+"} ${formatNumber(Math.abs(stated))}${sign})`;
}

/** The relation a claim states, or null when its measure relates no two amounts (a share names neither of them). */
export function makeRelation({ measure, unit }: Pick<Metric, "measure" | "unit">): Relation | null {
  if (measure === "level" || measure === "share") return null;
  const { offset, names } = forms[measure];
  // A plan-ratio may be printed “gấp 4,5 lần kế hoạch”, a factor “bằng 120%”.
  const sign = unit === "%" ? "%" : "";
  const scale = sign ? 100 : 1;
  const factor = (stated: number) => stated / scale + offset;
  return {
    names,
    sign,
    stated: (numerator, denominator) => (numerator / denominator - offset) * scale,
    numerator: (stated, denominator) => denominator * factor(stated),
    denominator: (stated, numerator) => numerator / factor(stated),
    spell: {
      stated: (numerator, denominator) => `${numerator} ÷ ${denominator}${offset ? " − 1" : ""}`,
      numerator: (stated, denominator) => `${denominator} × ${spellFactor(stated, sign, offset)}`,
      denominator: (stated, numerator) => `${numerator} ÷ ${spellFactor(stated, sign, offset)}`,
    },
  };
}
