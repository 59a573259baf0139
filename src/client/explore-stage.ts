/** The heavy half of the page where readers pick: the chart code and Plot. Fetched by that page's script alone. */
import type { Choice } from "../explore/choice.ts";
import { type Library, openShelves } from "../explore/library.ts";
import { printedIds } from "../explore/measures.ts";
import { findNearest } from "../explore/nearest.ts";
import { chartsPart, linesPart, measuresPart, nearestPart, warningsPart, yearsPart } from "../explore/parts.ts";
import { yearsOf } from "../explore/pick.ts";
import type { Shelf } from "../explore/shelf.ts";
import type { ShelfKey } from "../explore/shelf-parts.ts";
import { makeView, type View } from "../explore/view.ts";
import { makeWarnings, type Warnings } from "../explore/warnings.ts";
import type { SafeHtml } from "../html.ts";
import { exploreShelfPath, oembedPath } from "../urls.ts";
import { readFigure } from "./chart-reader.ts";

/** What is shown of a choice, and what it was made from. */
export interface Scene {
  readonly view: View;
  readonly warnings: Warnings;
  readonly library: Library;
}

async function fetchJson<Answer>(path: string): Promise<Answer> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return (await answer.json()) as Answer;
}

const shelves = new Map<ShelfKey, Promise<Shelf>>();

/** Each shelf is fetched once; one that did not come is asked for again. */
function readShelf(key: ShelfKey): Promise<Shelf> {
  const known = shelves.get(key) ?? fetchJson<Shelf>(exploreShelfPath(key));
  shelves.set(key, known);
  known.catch(() => shelves.delete(key));
  return known;
}

/** @param wanted all that the lines need */
export async function makeScene(choice: Choice, wanted: readonly ShelfKey[]): Promise<Scene> {
  const library = openShelves(await Promise.all(wanted.map(readShelf)));
  const view = makeView(choice, library);
  return { view, library, warnings: makeWarnings(view, library) };
}

function fill(selector: string, markup: SafeHtml): HTMLElement {
  const place = document.querySelector<HTMLElement>(selector);
  if (!place) throw new Error(`no ${selector} on the page`);
  place.innerHTML = markup.value;
  return place;
}

const hideEmpty = (selector: string, list: HTMLElement) => {
  const section = list.closest<HTMLElement>(selector);
  if (section) section.hidden = list.children.length === 0;
};

/** The code of the nearest chart is fetched when there is one to show: what every chart's weighs would weigh on all. */
async function showCode(chart: string | undefined, signal: AbortSignal): Promise<void> {
  const code = document.querySelector<HTMLTextAreaElement>("#tc-nhung");
  const block = code?.closest<HTMLElement>(".ma-chep");
  if (!code || !block) return;
  block.hidden = true;
  if (chart === undefined) return;
  const { frame } = await fetchJson<{ readonly frame: string }>(oembedPath(chart));
  if (signal.aborted) return;
  code.value = frame;
  block.hidden = false;
}

let shown = new AbortController();

/** Puts the choice into the form and the chart below it. */
export function showScene({ view, library, warnings }: Scene, { lines, from, to }: Choice): void {
  shown.abort();
  shown = new AbortController();
  fill("#tc-chuoi", linesPart(view));
  fill("#tc-cach", measuresPart(view));
  const years = yearsOf(lines, library.edition);
  fill("#tc-tu", yearsPart(years.first, from, "đầu"));
  fill("#tc-den", yearsPart(years.last, to, "mới nhất"));
  for (const figure of fill("#tc-hinh", chartsPart(view)).querySelectorAll<HTMLElement>("figure.bieu-do"))
    readFigure(figure, shown.signal);
  hideEmpty("aside", fill("#tc-luu-y", warningsPart(warnings.comparing)));
  hideEmpty("details", fill("#tc-tung-so", warningsPart(warnings.figures)));
  const nearest = findNearest(printedIds(view.measured), library);
  fill("#tc-gan-nhat", nearestPart(nearest));
  showCode(nearest.chart?.id, shown.signal).catch(console.error);
}

/** What makes files is fetched when a reader asks for one. */
export const openFiles = () => import("./explore-save.ts");
