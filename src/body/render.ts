import type { Element, ElementContent, Nodes } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Edition } from "../edition.ts";
import { makeFigure } from "../figures/figure.ts";
import { SafeHtml } from "../html.ts";
import { slugify } from "../vi/slug.ts";
import { bodyComponents } from "./components.ts";
import { tagExpression } from "./tags.ts";
import {
  BodyError,
  type BodyNode,
  type ComponentNode,
  componentProps,
  isComponent,
  parseBody,
  placeOf,
  walk,
} from "./tree.ts";

/** A heading of the body, for the table of contents. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

/** Elements that Markdown makes and a page may hold; anything else is markup typed by hand. */
export const allowedElements: ReadonlySet<string> = new Set(
  "a blockquote br code del em h2 h3 h4 hr li ol p pre strong table tbody td th thead tr ul".split(" "),
);

const isOutside = (href: string) => /^https?:\/\//.test(href);
const isInside = (href: string) => /^[/#]/.test(href) && !href.startsWith("//");
/** Whether an address may stand in an article: on the web or within the site. */
export const isOpenable = (href: string): boolean => isOutside(href) || isInside(href);

/** The words of a node, its figures written out. @throws FigureError */
function textOf(node: BodyNode, edition: Edition): string {
  if (node.type === "text") return node.value;
  const expression = isComponent(node) ? tagExpression(node.name ?? "", componentProps(node)) : null;
  if (expression) return makeFigure(expression, edition).text;
  return "children" in node ? node.children.map((child) => textOf(child as BodyNode, edition)).join("") : "";
}

const serialise = (nodes: Nodes[]): SafeHtml =>
  new SafeHtml(toHtml({ type: "root", children: nodes as ElementContent[] }, { allowDangerousHtml: true }));

function renderComponent(node: ComponentNode, edition: Edition): Nodes {
  const component = bodyComponents[node.name ?? ""];
  if (!component) throw new BodyError(`không có thành phần <${node.name ?? ""}>`, placeOf(node as BodyNode));
  const children = serialise(renderNodes(node.children as BodyNode[], edition));
  try {
    return { type: "raw", value: component.render(componentProps(node), children, edition).value } as Nodes;
  } catch (error) {
    // A component knows what is wrong (an unknown figure, a chart that cannot be drawn), the node knows where.
    throw error instanceof BodyError ? error : new BodyError((error as Error).message, placeOf(node as BodyNode));
  }
}

function elementProperties(node: Element, edition: Edition): Element["properties"] {
  if (/^h[2-4]$/.test(node.tagName)) return { id: slugify(textOf(node, edition)) };
  if (node.tagName === "a") {
    const href = String(node.properties.href ?? "");
    if (isOutside(href)) return { href, rel: ["noopener"] };
    if (isInside(href)) return { href };
    throw new BodyError(`liên kết “${href}” không mở được; chỉ dùng https://… hoặc /…`, placeOf(node));
  }
  // The parser aligns table cells by an inline style, which the site's policy refuses.
  const [, align] = /^text-align: (right|center)$/.exec(String(node.properties.style)) ?? [];
  return align ? { className: [align === "right" ? "canh-phai" : "canh-giua"] } : {};
}

function renderElement(node: Element, edition: Edition): Nodes {
  if (!allowedElements.has(node.tagName)) {
    throw new BodyError(`không dùng được thẻ <${node.tagName}> trong bài`, placeOf(node));
  }
  const children = renderNodes(node.children as BodyNode[], edition) as ElementContent[];
  const element: Element = { ...node, properties: elementProperties(node, edition), children };
  if (node.tagName !== "table") return element;
  // A wide table scrolls inside its own box, so the page never does.
  const box = { className: ["bang-cuon"], tabIndex: 0, role: "region", ariaLabel: "Bảng số liệu, cuộn ngang được" };
  return { type: "element", tagName: "div", properties: box, children: [element] };
}

function renderNode(node: BodyNode, edition: Edition): Nodes[] {
  if (isComponent(node)) return [renderComponent(node, edition)];
  if (node.type === "element") return [renderElement(node, edition)];
  if (node.type === "text") return [node];
  if (isComment(node)) return [];
  throw new BodyError("bài viết không chứa mã lệnh: bỏ dòng import/export và dấu { }", placeOf(node));
}

const renderNodes = (nodes: readonly BodyNode[], edition: Edition): Nodes[] =>
  nodes.flatMap((node) => renderNode(node, edition));

/** A JSX comment in braces: a note among editors, dropped. */
export const isComment = (node: BodyNode): boolean =>
  (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression") &&
  /^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);

/**
 * An article's MDX as HTML. The body is data, never run: components come from a fixed table, everything else is
 * Markdown, so nothing an editor writes can put markup or script on the page.
 * @throws BodyError with the place
 */
export function renderBody(body: string, edition: Edition): { html: SafeHtml; headings: Heading[] } {
  const root = parseBody(body);
  const headings = [...walk(root)]
    .filter((node): node is Element => node.type === "element" && (node as Element).tagName === "h2")
    .map((node) => textOf(node, edition))
    .map((text) => ({ id: slugify(text), text }));
  return { html: serialise(renderNodes(root.children as BodyNode[], edition)), headings };
}
