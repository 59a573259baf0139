/** The way from a tool to the pages it renders, which are bundled modules and share none with it. */

import type { Chart } from "../model/chart.ts";
import type { ArticleFields, Entry } from "./sources.ts";

/** What editors wrote, as it was read. */
export interface Content {
  /** In the order of their ids, like the charts. */
  readonly articles: readonly Entry<ArticleFields>[];
  readonly charts: readonly Entry<Chart>[];
  /** Texts of the registries, by their paths from the root. */
  readonly registries: ReadonlyMap<string, string>;
}

const place = Symbol.for("nhip-kcn content");
const places = globalThis as Record<symbol, unknown>;

/** Hands the pages their content. */
export function handContent(content: Content): void {
  places[place] = content;
}

/** @throws Error where pages are built by Astro's own command, which knows nothing of content */
export function takeContent(): Content {
  const content = places[place] as Content | undefined;
  if (!content) throw new Error("Hãy chạy “npm run build” hay “npm run dev”: lệnh của riêng Astro không có nội dung.");
  return content;
}

/** Puts an entry in the place of the one of its id. @param entry undefined when its file is gone */
export function replaceEntry(name: "articles" | "charts", id: string, entry: Entry<object> | undefined): void {
  const others: readonly Entry<object>[] = takeContent()[name].filter((other) => other.id !== id);
  const entries = entry ? [...others, entry].sort((a, b) => (a.id < b.id ? -1 : 1)) : others;
  handContent({ ...takeContent(), [name]: entries });
}
