import { bodyComponents } from "../body/components.ts";
import { allowedElements, isComment, isOpenable } from "../body/render.ts";
import { tagExpression } from "../body/tags.ts";
import {
  BodyError,
  type BodyNode,
  type ComponentNode,
  componentProps,
  isComponent,
  isElement,
  parseBody,
  placeOf,
  walk,
} from "../body/tree.ts";
import { FigureError, type FigureExpression } from "../figures/expression.ts";
import type { Position } from "../read/place.ts";
import {
  type BodyProblem,
  deadLink,
  unknownComponent,
  unknownFolder,
  unreadableBody,
  unwantedCode,
  unwantedElement,
  wrongProps,
} from "./body-words.ts";
import { isKnownFolder, type Reference, referenceAt } from "./inner-link.ts";
import { type Passage, passagesOfBody } from "./passages.ts";

/** What an article's body holds, once its tree is forgotten. */
export interface BodyFacts {
  readonly problems: readonly (BodyProblem & Position)[];
  /** What is shown or linked to by its id. */
  readonly references: readonly (Reference & { readonly place: Position })[];
  readonly figures: readonly { readonly expression: FigureExpression; readonly place: Position }[];
  readonly passages: readonly Passage[];
}

type NodeFacts = {
  readonly problems?: readonly BodyProblem[];
  readonly reference?: Reference | undefined;
  readonly expression?: FigureExpression | null;
};

/** Of nearly every node. */
const nothing: NodeFacts = {};

function lookAtComponent(node: ComponentNode): NodeFacts {
  const name = node.name ?? "";
  const component = Object.hasOwn(bodyComponents, name) ? bodyComponents[name] : undefined;
  if (!component) return { problems: [unknownComponent(name)] };
  const props = componentProps(node);
  const problems = wrongProps(name, component, props, node.children.length > 0);
  if (problems.length > 0) return { problems };
  const chart = name === "BieuDo" && props.id ? { kind: "chart" as const, id: props.id } : undefined;
  return { reference: chart, expression: tagExpression(name, props) };
}

function lookAtLink(href: string): NodeFacts {
  if (!isOpenable(href)) return { problems: [deadLink(href)] };
  if (!href.startsWith("/")) return nothing;
  if (!isKnownFolder(href)) return { problems: [unknownFolder(href)] };
  const reference = referenceAt(href);
  return reference ? { reference } : nothing;
}

function lookAtElement({ tagName, properties }: Extract<BodyNode, { type: "element" }>): NodeFacts {
  if (!allowedElements.has(tagName)) return { problems: [unwantedElement(tagName)] };
  return tagName === "a" ? lookAtLink(String(properties.href ?? "")) : nothing;
}

function lookAt(node: BodyNode): NodeFacts {
  try {
    if (isComponent(node)) return lookAtComponent(node);
    if (isElement(node)) return lookAtElement(node);
    return node.type.startsWith("mdx") && !isComment(node) ? { problems: [unwantedCode] } : nothing;
  } catch (error) {
    if (!(error instanceof BodyError || error instanceof FigureError)) throw error;
    return { problems: [{ about: "components", message: `Thành phần viết sai: ${error.message}.` }] };
  }
}

const start: Position = { line: 1, column: 1 };

/** Fifty quotes or lists within each other: no article has them, and the parser's tree would be too deep to walk. */
const tooDeep = /^(?:[ \t]*(?:>|[-*+](?=\s)|\d+[.)](?=\s))){50}/m;

/** The nodes of which there is something to say. */
function factsOf(root: BodyNode): ReadonlyMap<BodyNode, NodeFacts> {
  const facts = new Map<BodyNode, NodeFacts>();
  for (const node of walk(root)) {
    const found = lookAt(node);
    if (found !== nothing) facts.set(node, found);
  }
  return facts;
}

function gatherFacts(root: BodyNode, body: string): BodyFacts {
  const facts = factsOf(root);
  const nodes = [...facts].map(([node, found]) => ({ place: placeOf(node) ?? start, ...found }));
  return {
    passages: passagesOfBody(root, body, (node) => facts.get(node)?.expression ?? null),
    problems: nodes.flatMap(({ place, problems = [] }) => problems.map((problem) => ({ ...place, ...problem }))),
    references: nodes.flatMap(({ place, reference }) => (reference ? [{ ...reference, place }] : [])),
    figures: nodes.flatMap(({ place, expression }) => (expression ? [{ expression, place }] : [])),
  };
}

/** What a body holds, or what made it unreadable. */
function lookThrough(body: string): BodyFacts | BodyError {
  const deep = tooDeep.exec(body);
  if (deep) return new BodyError("nested", { line: body.slice(0, deep.index).split("\n").length, column: 1 });
  try {
    return gatherFacts(parseBody(body), body);
  } catch (error) {
    if (error instanceof BodyError) return error;
    // The call stack: tags within tags, thousands deep.
    if (error instanceof RangeError) return new BodyError("nested");
    throw error;
  }
}

/** Looks through one article's body. @param body padded so that its line numbers are the file's */
export function makeBodyFacts(body: string): BodyFacts {
  const seen = lookThrough(body);
  if (!(seen instanceof BodyError)) return seen;
  const problem = { ...(seen.place ?? start), ...unreadableBody(seen.message) };
  return { problems: [problem], references: [], figures: [], passages: [] };
}
