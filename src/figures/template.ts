import type { Edition } from "../edition.ts";
import { html, type SafeHtml } from "../html.ts";
import type { MetricId } from "../model/id.ts";
import { capitalise, keepTogether } from "../vi/text.ts";
import { type FigureTarget, figureElement } from "./element.ts";
import { FigureError, type FigureExpression, parseExpression } from "./expression.ts";
import { makeFigure } from "./figure.ts";

/** `{dang-vien}`, `{hieu a b}`. */
interface FigurePiece {
  readonly expression: FigureExpression;
}

/** `{= một nghìn | cơ số của phép chia}`: a number that no record stands behind, and why it may be typed. */
interface TypedPiece {
  readonly typed: string;
}

/** A text cut into what stands as it is, figures, and numbers typed for a reason. */
export type Piece = string | FigurePiece | TypedPiece;

export const isFigurePiece = (piece: Piece): piece is FigurePiece => typeof piece === "object" && "expression" in piece;

/** @throws FigureError without words or without a reason */
function parseTyped(inside: string): TypedPiece {
  const [typed = "", reason = "", ...more] = inside.split("|").map((part) => part.trim());
  if (!typed || !reason || more.length > 0) {
    throw new FigureError("số gõ tay phải kèm lý do, viết {= một nghìn | cơ số của phép chia}");
  }
  return { typed };
}

const parseInside = (inside: string): Piece =>
  inside.startsWith("=") ? parseTyped(inside.slice(1)) : { expression: parseExpression(inside) };

/** @throws FigureError on a brace without its partner or an inside that is no figure */
export function parseTemplate(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
    pieces.push(text.slice(position, match.index), parseInside(match[1] ?? ""));
    position = match.index + match[0].length;
  }
  pieces.push(text.slice(position));
  if (pieces.some((piece) => typeof piece === "string" && /[{}]/.test(piece))) {
    throw new FigureError("dấu ngoặc nhọn mở mà không đóng, hoặc đóng mà không mở");
  }
  return pieces.filter((piece) => piece !== "");
}

/** Every figure a text asks for. @throws FigureError */
export const templateExpressions = (text: string): FigureExpression[] =>
  parseTemplate(text)
    .filter(isFigurePiece)
    .map(({ expression }) => expression);

/** Every metric a text speaks of. @throws FigureError */
export const templateIds = (text: string): MetricId[] => templateExpressions(text).flatMap(({ ids }) => ids);

/** Puts each figure into a text. */
function bind<Bound>(text: string, put: (expression: FigureExpression) => Bound): (Bound | string)[] {
  return parseTemplate(text).map((piece) => {
    if (typeof piece === "string") return piece;
    return isFigurePiece(piece) ? put(piece.expression) : piece.typed;
  });
}

/** The text with its figures written out. @throws FigureError */
export const bindPlain = (text: string, edition: Edition): string =>
  bind(text, (expression) => makeFigure(expression, edition).text).join("");

/** The title of a chart, which a figure at its beginning may open with a small letter: “hơn 19 lần”. @throws FigureError */
export const bindTitle = (text: string, edition: Edition): string => capitalise(bindPlain(text, edition));

/** A headline as plain text for a page: no number parts from its unit where the line breaks. @throws FigureError */
export const bindHeadline = (text: string, edition: Edition): string => keepTogether(bindPlain(text, edition));

/** The same as HTML, each figure leading to its record. @throws FigureError */
export function bindHeadlineHtml(text: string, edition: Edition, target: FigureTarget): SafeHtml {
  let before = "";
  const pieces = bind(text, (expression) => makeFigure(expression, edition)).map((piece) => {
    const plain = typeof piece === "string" ? piece : piece.text;
    // What is counted may stand in the text behind the figure, so each piece is read after the one before it.
    const kept = keepTogether(before + plain).slice(before.length);
    before += plain;
    return typeof piece === "string" ? kept : figureElement({ ...piece, text: kept }, target);
  });
  return html`${pieces}`;
}

/** The text as HTML, each figure leading to its record. @throws FigureError */
export const bindHtml = (text: string, edition: Edition, target: FigureTarget): SafeHtml =>
  html`${bind(text, (expression) => figureElement(makeFigure(expression, edition), target))}`;
