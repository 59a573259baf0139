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
  /** Whether who asks for the pages is writing them: drafts show, and what pages read is not noted for a next build. */
  readonly beingWritten?: boolean;
}

export type CollectionName = Exclude<keyof Content, "registries" | "beingWritten">;

const place = Symbol.for("nhip-kcn content");
const places = globalThis as Record<symbol, unknown>;

/** Hands the pages their content, which may still be being read. */
export function handContent(content: Content | Promise<Content>): void {
  places[place] = content;
}

/** @throws Error where pages are built by Astro's own command, which knows nothing of content */
export async function takeContent(): Promise<Content> {
  const content = (await places[place]) as Content | undefined;
  if (!content) throw new Error("Hãy chạy “npm run build” hay “npm run dev”: lệnh của riêng Astro không có nội dung.");
  return content;
}
