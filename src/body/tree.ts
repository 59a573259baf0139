import type { Element, Nodes, Root } from "hast";
import { mdxToHast } from "satteri";

/** A place in an article's file, from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** What an article's body may not hold; the message is for editors. */
export class BodyError extends Error {
  override name = "BodyError";
  readonly place: Place | undefined;
  constructor(message: string, place?: Place) {
    super(message);
    this.place = place;
  }
}

/** A component tag in the body. */
export interface ComponentNode {
  readonly type: "mdxJsxTextElement" | "mdxJsxFlowElement";
  readonly name: string | null;
  readonly attributes: readonly { type: string; name?: string; value?: unknown }[];
  readonly children: Nodes[];
  readonly position?: { readonly start: Place };
}

/** A node of the tree: plain hast, a component, or what only code would need (`import`, `{…}`). */
export type BodyNode =
  | Nodes
  | ComponentNode
  | { type: "mdxTextExpression" | "mdxFlowExpression" | "mdxjsEsm"; value: string; position?: { start: Place } };

/** Parses an article's MDX. Positions are those of `body`'s own lines. @throws BodyError with the place of a syntax error */
export function parseBody(body: string): Root {
  try {
    return mdxToHast(body, { position: true }) as Root;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [, line, column, message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [];
    if (!line) throw new BodyError(text);
    throw new BodyError(message ?? text, { line: Number(line), column: Number(column) });
  }
}

export const isComponent = (node: BodyNode): node is ComponentNode =>
  node.type === "mdxJsxTextElement" || node.type === "mdxJsxFlowElement";

export const isElement = (node: BodyNode): node is Element => node.type === "element";

export const placeOf = (node: BodyNode): Place | undefined => node.position?.start;

/** Every node below `node`, itself first, in the order of the text. */
export function* walk(node: BodyNode): Generator<BodyNode> {
  yield node;
  if ("children" in node) for (const child of node.children) yield* walk(child as BodyNode);
}

/** The attributes of a component as strings. @throws BodyError on `{…}` values and spreads, which would be code */
export function componentProps(node: ComponentNode): Record<string, string> {
  return Object.fromEntries(
    node.attributes.map(({ type, name, value }) => {
      if (type !== "mdxJsxAttribute" || !name || typeof value !== "string") {
        throw new BodyError(
          `thuộc tính “${name ?? "…"}” phải viết trong dấu nháy, ví dụ id="ma-so-lieu"`,
          placeOf(node),
        );
      }
      return [name, value];
    }),
  );
}
