/** The few DOM methods Observable Plot and d3-selection call while they draw, and nothing else. */
import { escapeHtml } from "../html.ts";

const svgNamespace = "http://www.w3.org/2000/svg";
const number = /-?\d+\.\d+(?:e-?\d+)?/g;

/** With two decimals, and never as -0. */
const slimNumber = (value: number) => String(Math.round(value * 100) / 100 + 0);
const slimText = (value: string) =>
  value.includes(".") ? value.replace(number, (digits) => slimNumber(Number(digits))) : value;
const slim = (value: string | number) => (typeof value === "number" ? slimNumber(value) : escapeHtml(slimText(value)));

/** Plot labels its groups, which ARIA forbids, sets a font and writes a style sheet: the page decides all of these. */
const droppedAttributes = new Set(["aria-label", "class", "style", "font-family"]);
const droppedElements = new Set(["style"]);

export class PlotElement {
  readonly ownerDocument: PlotDocument;
  readonly namespaceURI = svgNamespace;
  readonly tagName: string;
  readonly children: PlotElement[] = [];
  parentNode: PlotElement | null = null;
  /** Numbers as they are: most of a drawing is numbers, and quicker rounded than read out of a text. */
  readonly #attributes = new Map<string, string | number>();
  #text = "";

  constructor(ownerDocument: PlotDocument, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.tagName = tagName;
  }
  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, typeof value === "number" ? value : String(value));
  }
  getAttribute(name: string): string | null {
    const value = this.#attributes.get(name);
    return value === undefined ? null : String(value);
  }
  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }
  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }
  appendChild(child: PlotElement): PlotElement {
    return this.insertBefore(child, null);
  }
  insertBefore(child: PlotElement, next: PlotElement | null): PlotElement {
    const index = next ? this.children.indexOf(next) : this.children.length;
    child.parentNode = this;
    this.children.splice(index, 0, child);
    return child;
  }
  set textContent(text: string) {
    this.children.length = 0;
    this.#text = text;
  }
  get textContent(): string {
    return this.#text;
  }
  querySelectorAll(): PlotElement[] {
    return [];
  }

  /** Slim SVG: two decimals, no style sheet, no labels inside, text escaped. */
  serialise(): string {
    if (droppedElements.has(this.tagName)) return "";
    let tag = this.tagName;
    for (const [name, value] of this.#attributes) {
      if (!droppedAttributes.has(name)) tag += ` ${name}="${slim(value)}"`;
    }
    let inside = escapeHtml(this.#text);
    for (const child of this.children) inside += child.serialise();
    return inside ? `<${tag}>${inside}</${this.tagName}>` : `<${tag}/>`;
  }
}

export class PlotDocument {
  readonly documentElement: PlotElement = new PlotElement(this, "html");
  createElementNS(_namespace: string, name: string): PlotElement {
    return new PlotElement(this, name);
  }
}
