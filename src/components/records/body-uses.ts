import { tagExpression } from "../../body/components.ts";
import { componentProps, isComponent, parseBody, walk } from "../../body/tree.ts";

/** Ids of the charts and figures that the body of an article shows. */
export interface BodyUses {
  readonly charts: readonly string[];
  readonly metrics: readonly string[];
}

/** @param body the article's MDX. @throws BodyError or FigureError when it cannot be read */
export function findBodyUses(body: string): BodyUses {
  const charts: string[] = [];
  const metrics: string[] = [];
  for (const node of walk(parseBody(body))) {
    if (!isComponent(node)) continue;
    const props = componentProps(node);
    if (node.name === "BieuDo" && props.id) charts.push(props.id);
    metrics.push(...(tagExpression(node.name ?? "", props)?.ids ?? []));
  }
  return { charts, metrics };
}
