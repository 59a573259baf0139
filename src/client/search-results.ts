import type { FoundPage } from "../search/pagefind.ts";

/** The excerpt as text with the found words marked; any other markup in it is dropped. */
function excerptNodes(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, "text/html");
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? "";
    if (node.nodeName !== "MARK") return document.createTextNode(text);
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });
}

function element(name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

/** One result as an item of the list. */
export function makeResultItem({ url, excerpt, meta, filters }: FoundPage): HTMLElement {
  const link = document.createElement("a");
  link.href = url;
  link.textContent = meta.title ?? url;
  return element(
    "li",
    "",
    element("p", "nhan-de", filters.loai?.join(", ") ?? ""),
    element("h2", "tin-tit", link),
    element("p", "phu", ...excerptNodes(excerpt)),
  );
}

/** Arrow keys walk from the search box through the results and back. */
export function walkResults(box: HTMLInputElement, list: HTMLElement): void {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    const stops: HTMLElement[] = [box, ...list.querySelectorAll("a")];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[place + step];
    if (place < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  box.addEventListener("keydown", walk);
  list.addEventListener("keydown", walk);
}
