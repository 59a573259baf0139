/** What of the built site is searched, and how it is filtered; marked in the copies that the index is handed. */
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

const noFacts: SearchPageFacts = { filters: {}, names: [] };

/** A page as the index is handed it, or null when it is not searched. @param facts what is known of it beyond its text */
export function makeSearchPage(url: string, html: string, facts = noFacts): ReturnType<typeof encodePage> | null {
  const marked = markPage(url, html, facts);
  return marked === null ? null : encodePage(marked);
}
