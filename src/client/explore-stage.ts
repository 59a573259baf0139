/** The heavy half of the page where readers pick: the chart code and Plot. Fetched by that page's script alone. */
import type { Choice } from "../explore/choice.ts";
import { type ExploreFile, makePicture, makeTable } from "../explore/files.ts";
import { type Library, openShelves } from "../explore/library.ts";
import { lineOfKey, workersIndicator } from "../explore/line.ts";
import { printedIds } from "../explore/measures.ts";
import { findNearest } from "../explore/nearest.ts";
import { chartsPart, linesPart, measuresPart, nearestPart, warningsPart, yearsPart } from "../explore/parts.ts";
import { yearsOf } from "../explore/pick.ts";
import type { Shelf } from "../explore/shelf.ts";
import { makeView, type View } from "../explore/view.ts";
import { makeWarnings, type Warnings } from "../explore/warnings.ts";
import type { SafeHtml } from "../html.ts";
import { exploreShelfPath } from "../urls.ts";
import { readFigure } from "./chart-reader.ts";

/** What is shown of a choice, and what it was made from. */
export interface Scene {
  readonly view: View;
  readonly warnings: Warnings;
  readonly library: Library;
}

const shelves = new Map<string, Promise<Shelf>>();

async function fetchShelf(indicator: string): Promise<Shelf> {
  const answer = await fetch(exploreShelfPath(indicator));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return (await answer.json()) as Shelf;
}

/** Each indicator is fetched once; one that did not come is asked for again. */
function readShelf(indicator: string): Promise<Shelf> {
  const known = shelves.get(indicator) ?? fetchShelf(indicator);
  shelves.set(indicator, known);
  known.catch(() => shelves.delete(indicator));
  return known;
}

/** @param hasWorkers whether the figure that others are divided by is published */
export async function makeScene(choice: Choice, hasWorkers: boolean): Promise<Scene> {
  const indicators = choice.lines.map((key) => lineOfKey(key).indicator);
  const wanted = new Set([...indicators, ...(hasWorkers ? [workersIndicator] : [])]);
  const library = openShelves(await Promise.all([...wanted].map(readShelf)));
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

function showCode(frame: string): void {
  const code = document.querySelector<HTMLTextAreaElement>("#tc-nhung");
  const block = code?.closest<HTMLElement>(".ma-chep");
  if (!code || !block) return;
  code.value = frame;
  block.hidden = frame === "";
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
  showCode(nearest.chart?.frame ?? "");
}

function save({ name, type, text }: ExploreFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export const saveTable = ({ view, library }: Scene): void => save(makeTable(view, library));

export function savePicture({ view }: Scene, place: number, query: string): void {
  const file = makePicture(view, place, query);
  if (file) save(file);
}
