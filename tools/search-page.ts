/** A page of the built site as the index has it. It is marked as for Pagefind; marks that no page has are not known here. */
import { makePageText, type PageText } from "../src/search/page-text.ts";
import type { SearchFilters, SearchPageFacts, Standing } from "../src/search/record.ts";
import type { WordKey } from "../src/search/word-key.ts";
import { attributeOf, decodeEntities, readTags, type Tag } from "./search-html.ts";

/** A heading to which results lead. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  /** The place of its first word. */
  readonly location: number;
}

/** Something that is found: a page, or the record of one figure. */
export interface Found {
  readonly url: string;
  readonly text: PageText;
  /** The words of its title. */
  readonly title: readonly WordKey[];
  /** Shown with a result. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: SearchFilters;
  /** By what it is put in order. */
  readonly sort: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
  readonly standing: Standing;
}

/** Pages that tell where others have theirs from. */
const reference = "Nguồn";

/** Kinds of pages that carry no mark of their own, by address: their `main` is searched. */
const kinds: readonly (readonly [address: RegExp, kind: string])[] = [
  [/^\/nguon\/./, reference],
  [/^\/so-sanh\/./, "So sánh"],
  [/^\/kiem-chung\/$/, "Kiểm chứng"],
  [/^\/chi-tieu\/$/, "Chỉ tiêu"],
];

const bodyMark = "data-pagefind-body";

/** Tags that end what was said before them; any other may stand inside a sentence. */
const block =
  /^(?:address|article|aside|blockquote|body|br|caption|d[dlt]|details|div|fig\w+|footer|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|summary|svg|t\w+)$/;

/** As Pagefind has it: 7 for the first heading, 2 for the last. */
const headingWeight = (name: string) => 8 - Number(name.slice(1));
/** Names count more than any heading. */
const nameWeight = 10;

/** What the tags of a page say of it: `name[attribute]` for a filter, `name:value` for an order. */
function readMarks(tag: Tag, filters: Record<string, string[]>, sort: Record<string, string>) {
  if (!tag.attributes.includes("data-pagefind-")) return;
  const [, filter, attribute] = /^([^[]+)\[(.+)\]$/.exec(attributeOf(tag, "data-pagefind-filter") ?? "") ?? [];
  if (filter && attribute) filters[filter] = [...(filters[filter] ?? []), attributeOf(tag, attribute) ?? ""];
  const [, order, value] = /^([^:]+):(.*)$/.exec(attributeOf(tag, "data-pagefind-sort") ?? "") ?? [];
  if (order) sort[order] = value ?? "";
}

interface Heading extends Anchor {
  text: string;
  /** The place behind its last word. */
  to: number;
}

/** Reads the text of a page's body, and the headings in it, tag by tag. */
function makeBodyReader(isBody: (tag: Tag) => boolean) {
  const text = makePageText();
  const headings: Heading[] = [];
  const body = { name: "", depth: 0 };
  let open: Heading | null = null;

  function readText(before: string) {
    const plain = decodeEntities(before);
    text.add(plain, open ? headingWeight(open.element) : 1);
    if (open) open.text += plain;
  }
  function readHeading(tag: Tag) {
    const place = text.words.length;
    if (open && tag.isEnd) {
      headings.push({ ...open, text: open.text.replace(/\s+/g, " ").trim(), to: place });
      open = null;
    } else open = { element: tag.name, id: attributeOf(tag, "id") ?? "", text: "", location: place, to: place };
  }
  function followBody(tag: Tag) {
    if (tag.name === body.name) body.depth += tag.isEnd ? -1 : 1;
    else if (body.depth === 0 && !tag.isEnd && isBody(tag)) [body.name, body.depth] = [tag.name, 1];
  }
  return {
    text,
    headings,
    read(tag: Tag) {
      if (body.depth > 0) {
        readText(tag.before);
        if (/^h[1-6]$/.test(tag.name)) readHeading(tag);
        if (block.test(tag.name)) text.endBlock();
      }
      followBody(tag);
    },
  };
}

function readPage(html: string, isBody: (tag: Tag) => boolean) {
  const { text, headings, read } = makeBodyReader(isBody);
  const filters: Record<string, string[]> = {};
  const sort: Record<string, string> = {};
  for (const tag of readTags(html)) {
    if (!tag.isEnd) readMarks(tag, filters, sort);
    read(tag);
  }
  return { text, headings, filters, sort };
}

/** The heading of the whole page leads nowhere that the page's own address does not. */
const isAnchor = ({ element, id, text }: Heading) => element !== "h1" && id !== "" && text !== "";
const withoutEmpty = (filters: SearchFilters): SearchFilters =>
  Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));

const noFacts: SearchPageFacts = { filters: {}, names: [] };

/** A page as the index has it, or null when it is not searched. @param facts what is known of it beyond its text */
export function readSearchPage(url: string, html: string, { filters, names } = noFacts): Found | null {
  const isMarked = html.includes(bodyMark);
  const kind = kinds.find(([address]) => address.test(url))?.[1];
  if (!isMarked && !kind) return null;
  const isBody = (tag: Tag) => (isMarked ? tag.attributes.includes(bodyMark) : tag.name === "main");
  const { text, headings, ...own } = readPage(html, isBody);
  // Below the text, where an excerpt is the last to look.
  for (const name of names) {
    text.endBlock();
    text.add(name, nameWeight);
  }
  const title = headings.find(({ element }) => element === "h1");
  return {
    url,
    text,
    title: text.words.slice(title?.location ?? 0, title?.to ?? 0),
    meta: { title: title?.text ?? url, ...(names.length > 0 && { ten: names.join("\n") }) },
    filters: withoutEmpty({ ...own.filters, ...(isMarked || !kind ? {} : { loai: [kind] }), ...filters }),
    sort: own.sort,
    anchors: headings.filter(isAnchor).map(({ to, ...anchor }) => anchor),
    standing: kind === reference ? "reference" : "page",
  };
}
