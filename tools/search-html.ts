/** The markup of a built page, as far as the search index must know it. */

/** A tag, and the text before it; comments and what is in elements that are not read are left out. */
export interface Tag {
  /** As it stands in the page. */
  readonly before: string;
  readonly name: string;
  readonly isEnd: boolean;
  /** As they stand in the tag. */
  readonly attributes: string;
}

const markup = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

/** Elements that Pagefind passes over wherever they are; what readers fill in or press, which it does not; and those marked so. */
const unread = /^(?:script|style|noscript|label|form|svg|footer|nav|iframe|template|textarea|select|button)$/i;
const isUnread = (name: string, attributes: string) =>
  (unread.test(name) || attributes.includes("data-pagefind-ignore")) && !attributes.endsWith("/");

/** Behind the end of an element. @param from behind its beginning */
function findEnd(html: string, name: string, from: number): number {
  const same = new RegExp(`<(/?)${name}\\b[^>]*>`, "gi");
  same.lastIndex = from;
  let depth = 1;
  for (let match = same.exec(html); match; match = same.exec(html)) {
    depth += match[1] ? -1 : 1;
    if (depth === 0) return same.lastIndex;
  }
  return html.length;
}

export function* readTags(html: string): Generator<Tag> {
  const reader = new RegExp(markup);
  let at = 0;
  let before = "";
  for (let match = reader.exec(html); match; match = reader.exec(html)) {
    const [whole, slash = "", name, attributes = ""] = match;
    before += html.slice(at, match.index);
    at = match.index + whole.length;
    if (!name) continue;
    const isEnd = slash !== "";
    if (!isEnd && isUnread(name, attributes)) reader.lastIndex = at = findEnd(html, name, at);
    yield { before, name: name.toLowerCase(), isEnd, attributes };
    before = "";
  }
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const decodeEntity = (whole: string, hex?: string, decimal?: string, name?: string): string => {
  if (name) return entities[name] ?? whole;
  return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
};

export const decodeEntities = (html: string): string =>
  html.includes("&") ? html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, decodeEntity) : html;

/** The value of an attribute; empty when it has none, null when there is no such attribute. */
export function attributeOf({ attributes }: Tag, name: string): string | null {
  const match = new RegExp(`\\s${name}(?:=(?:"([^"]*)"|'([^']*)'))?(?=[\\s/]|$)`, "i").exec(attributes);
  return match && decodeEntities(match[1] ?? match[2] ?? "");
}
