import { selectCatalogue } from "../../src/charts/catalogue.ts";
import { makeDrawnChart } from "../../src/charts/make.ts";
import { makeSharedCard, selectSharedPages } from "../../src/components/download/social-cards.ts";
import { makeCard } from "../../src/download/card.ts";
import { makeChartSheet } from "../../src/download/sheet.ts";
import { edition } from "../site/edition.ts";

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

const textIn = (svg: string) =>
  svg.replace(/<[^>]+>/g, "").replace(/&([\w#]+);/g, (_, name: string) => entities[name] ?? "");

/** Every character but the space that a picture of the site writes. */
export function selectPublishedCharacters(): string[] {
  const sheets = [...selectCatalogue(edition).values()].map(({ chart }) =>
    makeChartSheet(makeDrawnChart(chart, edition)),
  );
  const cards = selectSharedPages(edition).map((page) => makeCard(makeSharedCard(page, edition)));
  const text = [...sheets, ...cards].map(({ svg }) => textIn(svg)).join("");
  return [...new Set(text)].filter((character) => character.trim() !== "").toSorted();
}
