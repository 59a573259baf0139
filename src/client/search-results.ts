import { describeCount } from "../search/count-words.ts";
import { markCuts, restoreSpaces } from "../search/excerpt.ts";
import type { Reply, Shown } from "./search-messages.ts";

export function element(name: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const plain = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");

/** The found words marked, without the signs and spaces that stand behind them. */
function excerptNodes(excerpt: string): (Node | string)[] {
  // What stands between words, a word, the signs behind it, and so on.
  const parts = markCuts(restoreSpaces(excerpt)).split(/<mark>(.*?)([^\p{L}\p{N}%]*)<\/mark>/u);
  return parts.map((part, place) => (place % 3 === 1 ? element("mark", "", plain(part)) : plain(part)));
}

function makeLink(url: string, text: string): HTMLAnchorElement {
  const link = element("a", "", text) as HTMLAnchorElement;
  link.href = url;
  return link;
}

/** One result as an item of a list, its place told to those who hear it. */
export function makePageItem({ url, kind, excerpt, meta, sections }: Shown, place: number, total: number): HTMLElement {
  const links = sections.map((section) => makeLink(section.url, section.title ?? section.url));
  const item = element(
    "li",
    "",
    element("p", "nhan-de", kind),
    element("h2", "tin-tit", makeLink(url, meta.title ?? url)),
    element("p", "phu", ...excerptNodes(excerpt)),
    ...(links.length > 0 ? [element("p", "tim-muc", "Mục: ", ...links)] : []),
  );
  item.ariaSetSize = String(total);
  item.ariaPosInSet = String(place);
  return item;
}

/** The figure itself: what it counts, its value, when, by whom. */
export function makeFigureItem({ url, meta }: Shown): HTMLElement {
  const { title = "", so = "", khi = "", nguon = "", trang = "" } = meta;
  const subject = title.endsWith(`: ${so}`) ? title.slice(0, -so.length - 2) : title;
  return element(
    "li",
    "",
    makeLink(url, subject),
    element("strong", "tim-so", so),
    element("span", "phu", [khi, trang, nguon].filter(Boolean).join(" · ")),
  );
}

const relaxations: Readonly<Record<NonNullable<Reply["relaxed"]>, string>> = {
  spelling: "Không thấy đúng chữ đã gõ; đây là kết quả của chữ gần giống.",
  "fewer words": "Không trang nào có đủ các chữ; đây là những trang có gần đủ.",
};

/** What was found, in words. */
export const describeReply = ({ total, figureTotal, relaxed, next }: Reply, query: string): string =>
  [
    describeCount(total + figureTotal, query),
    relaxed && total + figureTotal > 0 && relaxations[relaxed],
    next && "Chưa tìm hết các bài cũ hơn.",
  ]
    .filter(Boolean)
    .join(" ");

/** Arrow keys walk from the search box through the links of the results and back. */
export function walkResults(box: HTMLInputElement, results: HTMLElement): void {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  const walk = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    const stops: HTMLElement[] = [box, ...results.querySelectorAll("a")];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[place + step];
    if (place < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  box.addEventListener("keydown", walk);
  results.addEventListener("keydown", walk);
}
