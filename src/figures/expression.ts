import type { MetricId } from "../model/id.ts";
import { type OperationName, operations } from "../series/measure.ts";

/**
 * How a figure is written, by the word editors use. full: qualifier, number and unit; number: the unit is left to the
 * sentence; words: likewise, spelt out (“bảy”); capitalised: spelt out at the beginning of a sentence (“Bảy”).
 */
const figureForms = { so: "number", chu: "words", Chu: "capitalised" } as const;
export type FigureForm = "full" | (typeof figureForms)[keyof typeof figureForms];

/** A figure as it is asked for in a text: one metric as printed, or a quantity computed from several. */
export interface FigureExpression {
  readonly operation?: OperationName;
  readonly ids: readonly MetricId[];
  readonly form: FigureForm;
  /** Decimals of a computed quantity. */
  readonly decimals?: number;
}

/** Something in a text that is no figure: unknown id, unknown operation, bad syntax. The message is for editors. */
export class FigureError extends Error {
  override name = "FigureError";
}

const isOperation = (word: string): word is OperationName => Object.hasOwn(operations, word);

function checkArity(operation: OperationName, count: number): void {
  const [least, most] = operations[operation].arity;
  if (count < least || count > most) {
    const wanted = least === most ? `${least}` : `từ ${least} trở lên`;
    throw new FigureError(`phép “${operation}” cần ${wanted} mã số liệu, ở đây có ${count}`);
  }
}

/** @throws FigureError when the words do not make a figure */
export function makeExpression(
  words: readonly string[],
  options: Pick<FigureExpression, "form" | "decimals">,
): FigureExpression {
  const [first = "", ...rest] = words;
  if (isOperation(first)) {
    checkArity(first, rest.length);
    return { operation: first, ids: rest as MetricId[], ...options };
  }
  if (rest.length > 0) {
    throw new FigureError(`“${first}” không phải phép tính; các phép có: ${Object.keys(operations).join(", ")}`);
  }
  if (!first) throw new FigureError("thiếu mã số liệu");
  return { ids: [first as MetricId], ...options };
}

const isForm = (word: string): word is keyof typeof figureForms => Object.hasOwn(figureForms, word);

/** The form an editor asks for. @throws FigureError when there is none of that name */
export function parseForm(word: string | undefined): FigureForm {
  if (word === undefined) return "full";
  if (isForm(word)) return figureForms[word];
  throw new FigureError(`dang="${word}" không có; chỉ có dang="so" (bỏ đơn vị) và dang="chu" (viết bằng chữ)`);
}

/** Reads the inside of `{…}`: `hn22-dang-vien`, `hn22-dang-vien | so`, `tang a b | so | le 1`. @throws FigureError */
export function parseExpression(inside: string): FigureExpression {
  const [head = "", ...flags] = inside.split("|").map((part) => part.trim());
  let form: FigureForm = "full";
  let decimals: number | undefined;
  for (const flag of flags) {
    const rounding = /^le ([0-6])$/.exec(flag);
    if (isForm(flag)) form = figureForms[flag];
    else if (rounding) decimals = Number(rounding[1]);
    else
      throw new FigureError(
        `không hiểu “| ${flag}”; chỉ có “| so” (bỏ đơn vị), “| chu” (viết bằng chữ) và “| le 1” (số chữ số lẻ)`,
      );
  }
  return makeExpression(head.split(/\s+/).filter(Boolean), { form, decimals });
}
