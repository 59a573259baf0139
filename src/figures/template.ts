import type { Edition } from "../edition.ts";
import { type HtmlValue, html, type SafeHtml } from "../html.ts";
import type { MetricId } from "../model/id.ts";
import { FigureError, type FigureExpression, parseExpression } from "./expression.ts";
import { makeFigure } from "./figure.ts";
import { type FigureLinkTarget, figureLink } from "./link.ts";

/** A text cut into plain pieces and figures, each figure with its offset in the text. */
type Piece = string | { readonly expression: FigureExpression; readonly offset: number };

/** @throws FigureError on a brace without its partner or an inside that is no figure */
export function parseTemplate(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
    pieces.push(text.slice(position, match.index), {
      expression: parseExpression(match[1] ?? ""),
      offset: match.index,
    });
    position = match.index + match[0].length;
  }
  pieces.push(text.slice(position));
  if (pieces.some((piece) => typeof piece === "string" && /[{}]/.test(piece))) {
    throw new FigureError("dấu ngoặc nhọn mở mà không đóng, hoặc đóng mà không mở");
  }
  return pieces.filter((piece) => piece !== "");
}

/** Every metric a text speaks of, with the offset of its braces. @throws FigureError */
export const templateReferences = (text: string): { id: MetricId; offset: number }[] =>
  parseTemplate(text).flatMap((piece) =>
    typeof piece === "string" ? [] : piece.expression.ids.map((id) => ({ id, offset: piece.offset })),
  );

/** The text with its figures written out. @throws FigureError */
export const bindPlain = (text: string, edition: Edition): string =>
  parseTemplate(text)
    .map((piece) => (typeof piece === "string" ? piece : makeFigure(piece.expression, edition).text))
    .join("");

/** The text as HTML, each figure linked to its record. @throws FigureError */
export function bindHtml(text: string, edition: Edition, target: FigureLinkTarget): SafeHtml {
  const values: HtmlValue[] = parseTemplate(text).map((piece) =>
    typeof piece === "string" ? piece : figureLink(makeFigure(piece.expression, edition), target),
  );
  return html`${values}`;
}
