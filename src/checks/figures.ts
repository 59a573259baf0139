import type { FileCheck, FileContext, PlacedFigure } from "./check.ts";

/** Why a figure cannot be made, or null. Unknown ids are another check's finding. */
function reasonAgainst({ expression }: PlacedFigure, { edition, tryFigure }: FileContext): string | null {
  const figure = tryFigure(expression);
  return typeof figure === "string" && expression.ids.every((id) => edition.observations.has(id)) ? figure : null;
}

export const figures: FileCheck = {
  name: "figures",
  looksAt: "files",
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
