/**
 * Lets a reader go through a chart figure by figure, by mouse, touch or keyboard: one tooltip, shown by one function.
 * It reads what the table says, so nothing here knows a kind of chart. Without it the chart, its words and its table
 * are all there.
 */

import { atPlaceOf, distance, findSpots, neighbour, type Spot } from "./chart-spots.ts";

/** How far from a figure, in pixels, it still answers. */
const reach = { mouse: 28, pen: 28, touch: 44 };

function makeElement(tag: string, className: string, parent: Element): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
}

const main = document.querySelector("main") ?? document.body;
const live = makeElement("div", "chi-nghe", main);
live.setAttribute("aria-live", "polite");
const help = makeElement("p", "", main);
help.hidden = true;
help.id = "cach-doc-bieu-do";
help.textContent =
  "Phím mũi tên để sang số khác, Home và End về số đầu và số cuối, Enter mở nguồn, T đến bảng số liệu, Esc đóng.";

function readChart(figure: HTMLElement, frame: HTMLElement, spots: readonly Spot[], signal?: AbortSignal): void {
  const card = makeElement("div", "bieu-do-the", frame);
  const ring = makeElement("div", "bieu-do-vong", frame);
  let shown = -1;
  hide();

  function hide() {
    shown = -1;
    card.hidden = ring.hidden = true;
  }

  /** The picture that is seen, its place among the pictures, and its scale. */
  function seen() {
    const pictures = [...frame.querySelectorAll("svg")];
    const place = pictures.findIndex((svg) => svg.getBoundingClientRect().width > 0);
    const picture = pictures[place]?.getBoundingClientRect() ?? new DOMRect();
    const around = frame.getBoundingClientRect();
    const scale = picture.width / (pictures[place]?.viewBox.baseVal.width || 1);
    return { place, picture, scale, x: picture.x - around.x, y: picture.y - around.y, width: around.width };
  }

  function describe({ row, name }: Spot) {
    const [, ...cells] = row.cells;
    const value = row.querySelector(".bieu-do-so")?.textContent ?? "";
    const rest = cells.map(({ textContent }) => textContent).filter((text) => text && text !== value);
    makeElement("b", "", card).textContent = value;
    makeElement("span", "", card).textContent = name;
    makeElement("span", "", card).textContent = rest.join(" · ");
  }

  /** The one way in which a figure comes to be shown. */
  function show(index: number) {
    const spot = spots[index];
    if (!spot || index === shown) return;
    shown = index;
    const { place, scale, x, y, width } = seen();
    card.replaceChildren();
    // Near the right edge it would be squeezed by its last place.
    card.style.left = "0";
    for (const one of atPlaceOf(spot, spots, place)) describe(one);
    const [left = 0, top = 0, right = 0, bottom = 0] = (spot.boxes[place] ?? []).map((pixel) => pixel * scale);
    const pad = right - left < 2 ? 9 : 2;
    card.hidden = ring.hidden = false;
    Object.assign(ring.style, {
      left: `${x + left - pad}px`,
      top: `${y + top - pad}px`,
      width: `${right - left + pad * 2}px`,
      height: `${bottom - top + pad * 2}px`,
    });
    const above = y + top - pad - 6 - card.offsetHeight;
    const middle = x + (left + right - card.offsetWidth) / 2;
    card.style.left = `${Math.max(0, Math.min(middle, width - card.offsetWidth))}px`;
    card.style.top = `${above > -24 ? above : y + bottom + pad + 6}px`;
  }

  function announce() {
    const { row, name } = spots[shown] as Spot;
    const source = row.cells[row.cells.length - 1]?.textContent ?? "";
    live.textContent = `${name}, ${row.dataset.doc}. Nguồn: ${source}. Số ${shown + 1} trên ${spots.length}.`;
  }

  function openTable() {
    const table = figure.querySelector<HTMLElement>(".bieu-do-bang");
    const fold = table?.closest("details");
    if (fold) fold.open = true;
    hide();
    table?.focus();
  }

  function point({ clientX, clientY, pointerType, target }: PointerEvent) {
    if (card.contains(target as Node)) return;
    const { place, picture, scale } = seen();
    const [x, y] = [(clientX - picture.x) / scale, (clientY - picture.y) / scale];
    const distances = spots.map(({ boxes }) => distance(boxes[place] ?? [], x, y) * scale);
    const nearest = Math.min(...distances);
    if (nearest <= (reach[pointerType as keyof typeof reach] ?? 28)) show(distances.indexOf(nearest));
    else hide();
  }

  function press(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    if (/^(Arrow|Home$|End$)/.test(key)) {
      show(neighbour(spots, shown, key));
      announce();
    } else if (key === "Enter" && shown >= 0) spots[shown]?.row.querySelector<HTMLElement>("td:last-child a")?.click();
    else if (key === "t" || key === "T") openTable();
    else return;
    event.preventDefault();
  }

  frame.tabIndex = 0;
  frame.setAttribute("role", "application");
  frame.setAttribute("aria-roledescription", "biểu đồ");
  frame.setAttribute("aria-label", figure.querySelector(".bieu-do-ten")?.textContent ?? "");
  frame.setAttribute("aria-describedby", help.id);
  frame.addEventListener("pointermove", point);
  frame.addEventListener("pointerdown", point);
  frame.addEventListener("pointerleave", ({ pointerType }) => pointerType === "mouse" && hide());
  frame.addEventListener("keydown", press);
  frame.addEventListener("blur", hide);
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hide(), { signal });
  document.addEventListener("pointerdown", ({ target }) => frame.contains(target as Node) || hide(), { signal });
  addEventListener("resize", hide, { signal });
}

/** @param signal ends it, for a chart that gives way to another */
export function readFigure(figure: HTMLElement, signal?: AbortSignal): void {
  const frame = figure.querySelector<HTMLElement>(".bieu-do-khung");
  const spots = findSpots(figure);
  if (frame && spots.length > 0) readChart(figure, frame, spots, signal);
}

for (const figure of document.querySelectorAll<HTMLElement>("figure.bieu-do")) readFigure(figure);
