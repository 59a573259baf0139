import type { FigureExpression } from "../figures/expression.ts";
import { type ComponentTag, findPlainTags } from "./plain-tags.ts";
import { tagExpression } from "./tags.ts";
import { componentProps, isComponent, parseBody, walk } from "./tree.ts";

/** Ids of the charts and figures that the body of an article shows. */
export interface BodyUses {
  readonly charts: readonly string[];
  readonly metrics: readonly string[];
  readonly expressions: readonly FigureExpression[];
}

/** @throws BodyError when the body cannot be parsed */
export const parseTags = (body: string): ComponentTag[] =>
  [...walk(parseBody(body))]
    .filter(isComponent)
    .map((node) => ({ name: node.name ?? "", props: componentProps(node) }));

/** @param body the article's MDX. @throws BodyError or FigureError when it cannot be read */
export function findBodyUses(body: string): BodyUses {
  const charts: string[] = [];
  const expressions: FigureExpression[] = [];
  for (const { name, props } of findPlainTags(body) ?? parseTags(body)) {
    if (name === "BieuDo" && props.id) charts.push(props.id);
    const expression = tagExpression(name, props);
    if (expression) expressions.push(expression);
  }
  return { charts, expressions, metrics: expressions.flatMap(({ ids }) => ids) };
}
