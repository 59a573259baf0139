import { FigureError } from "../figures/expression.ts";
import { makeFigure } from "../figures/figure.ts";
import type { Check, CheckContext, PlacedFigure } from "./check.ts";

/** Why a figure cannot be made, or null. Unknown ids are another check's finding. */
function reasonAgainst({ expression }: PlacedFigure, { edition }: CheckContext): string | null {
  if (!expression.ids.every((id) => edition.observations.has(id))) return null;
  try {
    makeFigure(expression, edition);
    return null;
  } catch (error) {
    if (error instanceof FigureError || error instanceof RangeError) return error.message;
    throw error;
  }
}

export const figures: Check = {
  name: "figures",
  description: "Số liệu viết trong chữ phải đọc được và tính được.",
  check: (context) => [
    ...context.badTemplates,
    ...context.figures.flatMap((figure) => {
      const reason = reasonAgainst(figure, context);
      if (!reason) return [];
      const { operation, ids } = figure.expression;
      const actual = [operation, ...ids].filter(Boolean).join(" ");
      return [{ file: figure.file, ...figure.place(), message: `Không tính được số này: ${reason}.`, actual }];
    }),
  ],
};
