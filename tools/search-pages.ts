/** What of the built site is searched, and how it is filtered; marked in the copies that the index is handed. */
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { SearchFilters, SearchPageFacts } from "../src/search/record.ts";
import { encodePage } from "./search-html.ts";

/** Kinds of pages that carry no mark of their own, by address. */
const kinds: readonly (readonly [address: RegExp, kind: string])[] = [
  [/^\/nguon\/./, "Nguồn"],
  [/^\/so-sanh\/./, "So sánh"],
  [/^\/kiem-chung\/$/, "Kiểm chứng"],
  [/^\/chi-tieu\/$/, "Chỉ tiêu"],
];

const mark = "data-pagefind-body";
const escapeText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const escapeAttribute = (text: string) => escapeText(text).replaceAll('"', "&quot;");

const filterTags = (filters: SearchFilters) =>
  Object.entries(filters)
    .flatMap(([name, values]) =>
      values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${escapeAttribute(value)}">`),
    )
    .join("");

/** Below the text, where an excerpt is the last to look; they count more than any heading. */
const nameTags = (names: readonly string[]) =>
  names.map((name) => `<p data-pagefind-weight="10">${escapeText(name)}</p>`).join("");

/** The page with its mark, filters and names, or null when it is not searched. */
function markPage(url: string, html: string, { filters, names }: SearchPageFacts): string | null {
  const isMarked = html.includes(mark);
  const kind = kinds.find(([address]) => address.test(url))?.[1];
  if (!isMarked && !kind) return null;
  const marked = isMarked ? html : html.replace(/<main\b/, `<main ${mark}`);
  const all = { ...(isMarked || !kind ? {} : { loai: [kind] }), ...filters };
  return marked
    .replace(/<body\b[^>]*>/, (body) => body + filterTags(all))
    .replace("</main>", `${nameTags(names)}</main>`);
}

export interface SearchPage extends ReturnType<typeof encodePage> {
  readonly url: string;
  readonly names: readonly string[];
}

const noFacts: SearchPageFacts = { filters: {}, names: [] };

/** The searched pages of a directory in the order of their addresses. @param facts what is known of pages, by address */
export async function readSearchPages(
  directory: string,
  facts: ReadonlyMap<string, SearchPageFacts>,
): Promise<SearchPage[]> {
  const files = (await readdir(directory, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
  const pages: SearchPage[] = [];
  for (const file of files) {
    const url = `/${file.replaceAll(sep, "/").replace(/(^|\/)index\.html$/, "$1")}`;
    const known = facts.get(url) ?? noFacts;
    const html = markPage(url, await readFile(join(directory, file), "utf8"), known);
    if (html) pages.push({ url, names: known.names, ...encodePage(html) });
  }
  return pages;
}
