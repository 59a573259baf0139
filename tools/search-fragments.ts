/** The pages of Pagefind's index as readers get them: the real text in place of the keys. */
import { innerSpace, noSpace } from "../src/search/excerpt.ts";
import { recordId } from "../src/search/record.ts";
import { digest, type IndexFile, packJson, unpackJson } from "./search-files.ts";

/** What is known of the page at an address. */
export interface PackedPage {
  /** Gives back the real text of what it was encoded to. */
  readonly restore: (encoded: string) => readonly string[];
  /** Other names of what it is about, kept with its title. */
  readonly names: readonly string[];
  /** It is no page, but the record of one figure. */
  readonly isRecord: boolean;
}
export type PackedPages = ReadonlyMap<string, PackedPage>;
const unknown: PackedPage = { restore: (encoded) => [encoded], names: [], isRecord: false };

interface Anchor {
  readonly element: string;
  readonly text: string;
}
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
}

/**
 * Pagefind counts words by the spaces between them: there must be one behind every word, and no other. So a sign stands
 * before a space that the text does not have, and another for a space that does not end a word (“2012 – 2022”).
 */
const withSpaces = (pieces: readonly string[]) =>
  pieces
    .map((piece) => (/\s$/.test(piece) ? piece.trimEnd() : piece + noSpace))
    .map((piece) => piece.replace(/\s+/g, innerSpace))
    .join(" ");

const mapValues = (record: Readonly<Record<string, string>>, change: (value: string) => string) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

/** Pagefind leads to headings alone. */
const isSection = ({ element, text }: Anchor) => /^h\d$/.test(element) && text !== "";

function restoreFragment(fragment: Fragment, { restore, names }: PackedPage): Fragment {
  // The stop that parts a heading from the text below it is none of its own.
  const plain = (encoded: string) => restore(encoded).join("").trim().replace(/\.$/, "");
  return {
    ...fragment,
    content: withSpaces(restore(fragment.content)),
    meta: { ...mapValues(fragment.meta, plain), ...(names.length > 0 && { ten: names.join("\n") }) },
    anchors: fragment.anchors.filter(isSection).map((anchor) => ({ ...anchor, text: plain(anchor.text) })),
  };
}

/** Files named by their place, so that the list of them, which every first query fetches, is short. */
export function nameByPlace(contents: readonly Uint8Array[]): string[] {
  const edition = digest(Buffer.concat(contents), 8);
  return contents.map((_, place) => `${edition}-${place}`);
}

export interface PackedFragments {
  /** Names in the order in which the index numbers them. */
  readonly names: readonly string[];
  readonly files: readonly IndexFile[];
  readonly texts: readonly string[];
}

/** @param fragments as Pagefind made them, in the order in which the index numbers them */
export function packFragments(fragments: readonly Uint8Array[], pages: PackedPages): PackedFragments {
  const read = fragments.map((content) => unpackJson(content) as Fragment);
  const known = read.map(({ url }) => pages.get(url) ?? unknown);
  const restored = read.map((fragment, place) => restoreFragment(fragment, known[place] ?? unknown));
  const contents = restored.map(packJson);
  const names = nameByPlace(contents).map((name, place) => (known[place]?.isRecord ? recordId(name) : name));
  return {
    names,
    files: contents.map((content, place) => ({ path: `fragment/${names[place]}.pf_fragment`, content })),
    texts: restored.map(({ content }) => content),
  };
}
