/** Pages as the search index is handed them: every word replaced by its key, the markup as it is. */
import { makePageEncoder, type PageEncoder } from "../src/search/encode.ts";

/** A tag, a comment, or an element whose content is no text. */
const markup = /<!--[\s\S]*?-->|<(script|style|template|noscript)\b[\s\S]*?<\/\1\s*>|<(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** Tags that end what was said before them; any other may stand inside a sentence. */
const block =
  /^<\/?(?:address|article|aside|blockquote|body|br|caption|d[dlt]|details|div|fig\w+|footer|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|summary|svg|t\w+)\b/i;

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

const decodeEntities = (html: string) =>
  html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return entities[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });

export interface EncodedPage {
  readonly html: string;
  readonly restore: PageEncoder["restore"];
}

/** @param html a whole page; its head is left as it is */
export function encodePage(html: string): EncodedPage {
  const encoder = makePageEncoder();
  const body = Math.max(html.search(/<body\b/i), 0);
  const parts: string[] = [html.slice(0, body)];
  let at = body;
  for (const match of html.slice(body).matchAll(markup)) {
    const start = body + match.index;
    parts.push(encoder.encode(decodeEntities(html.slice(at, start))), match[0]);
    if (block.test(match[0])) encoder.endBlock();
    at = start + match[0].length;
  }
  parts.push(encoder.encode(decodeEntities(html.slice(at))));
  return { html: parts.join(""), restore: encoder.restore };
}
