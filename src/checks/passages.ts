import { type BodyNode, isComponent, isElement } from "../body/tree.ts";
import type { FigureExpression } from "../figures/expression.ts";
import type { Piece } from "../figures/template.ts";
import type { Position } from "../read/place.ts";

/** Stands in a passage where a figure is bound; no pattern of words or digits looks for it. */
export const boundMark = "\ufffc";

/** A figure in a passage. */
interface BoundFigure {
  readonly expression: FigureExpression;
  /** Of its mark. */
  readonly offset: number;
}

/** A number typed for a reason, instead of being bound. */
interface TypedNumber {
  readonly text: string;
  readonly place: Position;
}

/** A piece of running text as a reader takes it in, figures and typed numbers cut out. */
export interface Passage {
  /** MDX and templates call figures in different ways. */
  readonly form: "body" | "template" | "plain";
  readonly text: string;
  readonly figures: readonly BoundFigure[];
  readonly typed: readonly TypedNumber[];
  /** Where something at an offset stands in the file; its words help to find the column. */
  readonly place: (offset: number, words: string) => Position;
}

/** Finds words in the file, from the beginning of what is looked at. */
export type FindWords = (words: string) => Position;

/** A source's own words may hold any number; what is looked for in a passage is not looked for there. */
export const withoutQuotes = (text: string): string =>
  text.replace(/“[^”]*”/g, (quote) => boundMark.repeat(quote.length));

/** Text in which no figure can be called. */
export const passageOfPlainText = (text: string, find: FindWords): Passage => ({
  form: "plain",
  text,
  figures: [],
  typed: [],
  place: (_offset, words) => find(words),
});

export function passageOfTemplate(pieces: readonly Piece[], find: FindWords): Passage {
  let text = "";
  const figures: BoundFigure[] = [];
  const typed: TypedNumber[] = [];
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    else if ("typed" in piece) {
      typed.push({ text: piece.typed, place: find(piece.typed) });
      text += boundMark;
    } else {
      figures.push({ expression: piece.expression, offset: text.length });
      text += boundMark;
    }
  }
  return { form: "template", text, figures, typed, place: (_offset, words) => find(words) };
}

const blocks: ReadonlySet<string> = new Set("blockquote h2 h3 h4 li ol p pre table tbody td th thead tr ul".split(" "));
const isBlock = (node: BodyNode) => (isElement(node) ? blocks.has(node.tagName) : node.type === "mdxJsxFlowElement");

/** Text of one block while it is gathered, with the places at which its parts begin. */
interface Gathered {
  text: string;
  readonly figures: BoundFigure[];
  readonly typed: TypedNumber[];
  readonly starts: { readonly offset: number; readonly at: Position }[];
}

const placeOfNode = (node: BodyNode): Position => node.position?.start ?? { line: 1, column: 1 };

/** Line and column of an offset, the column held to the words that stand there: Markdown drops indents and escapes. */
function makePlace({ text, starts }: Gathered, body: string): Passage["place"] {
  return (offset, words) => {
    const start = starts.findLast((candidate) => candidate.offset <= offset) ?? starts[0];
    const before = text.slice(start?.offset ?? 0, offset).split("\n");
    const line = (start?.at.line ?? 1) + before.length - 1;
    const indent = before.length === 1 ? (start?.at.column ?? 1) : 1;
    const column = indent + (before.at(-1)?.length ?? 0);
    const found = (body.split("\n")[line - 1] ?? "").indexOf(words, column - 1);
    return { line, column: found < 0 ? column : found + 1 };
  };
}

/** What a component puts into the passage it stands in. */
type ExpressionOf = (node: BodyNode) => FigureExpression | null;

function gather(node: BodyNode, into: Gathered, expressionOf: ExpressionOf): void {
  if (node.type === "text") {
    into.starts.push({ offset: into.text.length, at: placeOfNode(node) });
    into.text += node.value;
    return;
  }
  if (!isComponent(node)) {
    for (const child of "children" in node ? node.children : []) gather(child as BodyNode, into, expressionOf);
    return;
  }
  const expression = expressionOf(node);
  if (expression) into.figures.push({ expression, offset: into.text.length });
  if (node.name === "Nguyen")
    into.typed.push({ text: wordsOf(node as BodyNode), place: placeOfNode(node as BodyNode) });
  into.text += boundMark;
}

const wordsOf = (node: BodyNode): string => {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map((child) => wordsOf(child as BodyNode)).join("") : "";
};

/** Every passage of an article's body: paragraphs, headings, items of lists, cells of tables. @param body with the lines of the file */
export function passagesOfBody(node: BodyNode, body: string, expressionOf: ExpressionOf): Passage[] {
  const children = ("children" in node ? node.children : []) as BodyNode[];
  const gathered: Gathered = { text: "", figures: [], typed: [], starts: [] };
  for (const child of children) if (!isBlock(child)) gather(child, gathered, expressionOf);
  const { text, figures, typed } = gathered;
  const own = text.trim() ? [{ form: "body" as const, text, figures, typed, place: makePlace(gathered, body) }] : [];
  const below = children.filter(isBlock).flatMap((child) => passagesOfBody(child, body, expressionOf));
  return [...own, ...below];
}
