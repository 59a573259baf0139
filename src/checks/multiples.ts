import type { Figure } from "../figures/figure.ts";
import { boundMark } from "./passages.ts";

const multiples: Readonly<Record<string, number>> = { rưỡi: 1.5, đôi: 2, ba: 3, bốn: 4, năm: 5, mười: 10 };
const multiplied = new RegExp(
  String.raw`(?<!\p{L})((hơn |gần )?gấp (${Object.keys(multiples).join("|")}))(?!\p{L})[^.;!?${boundMark}]{0,24}${boundMark}$`,
  "iu",
);

/** “hơn gấp đôi”, said of a figure that follows it. */
export interface SaidMultiple {
  /** As written. */
  readonly text: string;
  readonly qualifier: string;
  readonly times: number;
  /** Of “gấp”. */
  readonly offset: number;
}

/** More than the pattern takes. */
const reach = 60;

/** The multiple that a text says of the figure whose mark stands at an offset, or null. */
export function multipleBefore(text: string, mark: number): SaidMultiple | null {
  const start = Math.max(0, mark - reach);
  const match = multiplied.exec(text.slice(start, mark + 1));
  if (!match) return null;
  const [, said = "", qualifier = "", word = ""] = match;
  return {
    text: said,
    qualifier: qualifier.trim().toLowerCase(),
    times: multiples[word.toLowerCase()] ?? 1,
    offset: start + match.index + qualifier.length,
  };
}

/** How many times the baseline a figure is, or null when it is no such figure. */
export function timesOf({ unit, value, operation, observations }: Figure): number | null {
  if (unit === "lần") return value;
  const grows = operation === "tang" || (!operation && observations[0]?.measure === "change-percent");
  return grows ? 1 + value / 100 : null;
}
