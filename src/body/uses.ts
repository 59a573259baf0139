import type { FigureExpression } from "../figures/expression.ts";
import { tagExpression } from "./tags.ts";
import { componentProps, isComponent, parseBody, walk } from "./tree.ts";

/** Ids of the charts and figures that the body of an article shows. */
export interface BodyUses {
  readonly charts: readonly string[];
  readonly metrics: readonly string[];
  readonly expressions: readonly FigureExpression[];
}

/** @param body the article's MDX. @throws BodyError or FigureError when it cannot be read */
export function findBodyUses(body: string): BodyUses {
  const charts: string[] = [];
  const expressions: FigureExpression[] = [];
  for (const node of walk(parseBody(body))) {
    if (!isComponent(node)) continue;
    const props = componentProps(node);
    if (node.name === "BieuDo" && props.id) charts.push(props.id);
    const expression = tagExpression(node.name ?? "", props);
    if (expression) expressions.push(expression);
  }
  return { charts, expressions, metrics: expressions.flatMap(({ ids }) => ids) };
}
