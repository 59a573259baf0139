import type { Word } from "./abbreviations.ts";
import type { Hit, Ranked } from "./rank.ts";
import { reread } from "./reread.ts";

/** Gives the real text of a page that was answered, and what it is called. */
export type Read = (hit: Hit) => Promise<{ readonly titles: readonly string[]; readonly text: string }>;

/** So many pages are shown at once, and their text is fetched for that anyway. */
const head = 10;
const share = { index: 0.2, phrase: 0.35, near: 0.15, title: 0.15 };

/** The first pages put in order by their real text: the index knows where words stand, but not which stands where. */
export async function rereadHead(
  pages: readonly Ranked[],
  readings: readonly (readonly Word[])[],
  read: Read,
): Promise<Ranked[]> {
  const first = await Promise.all(
    pages.slice(0, head).map(async (page) => {
      const { titles, text } = await read(page.hit);
      const body = reread(text, readings);
      const named = titles
        .map((title) => reread(title, readings))
        .map(({ phrase, near, whole }) => phrase * near + whole);
      const score =
        share.index * page.score +
        share.phrase * body.phrase ** 2 +
        share.near * body.near +
        share.title * Math.max(0, ...named);
      return { ...page, score };
    }),
  );
  return [...first.sort((a, b) => b.score - a.score), ...pages.slice(head)];
}
