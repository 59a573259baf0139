import type { Props } from "./tags.ts";

/** A component tag as it stands in a body. */
export interface ComponentTag {
  readonly name: string;
  readonly props: Props;
}

/** `<So id="…" />`, `<GhiChu>` or `</GhiChu>`, with values in which nothing stands for anything else. */
const tag = /<\/([A-Z]\w*)>|<([A-Z]\w*)((?:\s+[a-z][\w-]*="[^"<>&{}|\n]*")*)\s*(\/?)>/g;
const emptyLine = /\n\s*\n/;
const attribute = /([\w-]+)="([^"]*)"/g;

/** What may make of a tag something other than a tag, or may be one that is written in another way. */
const notPlain = /[`{}\\<]|~~~|!\[|\]:|\[\^|\]\([^)]*['"(]/;
/** Lines that may begin a module or frontmatter. */
const notText = /^(?:import|export|---|\+\+\+)/m;

function readProps(attributes: string): Props {
  return Object.fromEntries(Array.from(attributes.matchAll(attribute), ([, name = "", value = ""]) => [name, value]));
}

/**
 * The component tags of a body that is plain text but for them, in their order; undefined of any other body, and of one
 * whose elements are not closed, which only the parser can tell about. Nearly all bodies are plain, and to parse those of
 * ten thousand articles took a quarter of the time in which all content is read.
 */
export function findPlainTags(body: string): readonly ComponentTag[] | undefined {
  const tags: ComponentTag[] = [];
  const open: string[] = [];
  let rest = "";
  let at = 0;
  for (const match of body.matchAll(tag)) {
    const [whole, ended, name = "", attributes = "", isEmpty] = match;
    rest += `${body.slice(at, match.index)} `;
    at = match.index + whole.length;
    if (ended && open.pop() !== ended) return undefined;
    if (ended) continue;
    if (emptyLine.test(whole)) return undefined;
    tags.push({ name, props: readProps(attributes) });
    if (!isEmpty) open.push(name);
  }
  rest += body.slice(at);
  return open.length > 0 || notPlain.test(rest) || notText.test(rest) ? undefined : tags;
}
