/**
 * Pagefind's index as readers get it: with the real text in place of the keys, in files small enough for a phone, and with
 * equal bytes for equal content (Pagefind writes its filters in the chance order of a hash map).
 */
import { recordId } from "../src/search/record.ts";
import { lettersOf } from "../src/search/term.ts";
import { type IndexedWord, makeChunks } from "./search-chunks.ts";
import { digest, type IndexFile, pack, packJson, unpack, unpackJson } from "./search-files.ts";

/** What is known of the page at an address. */
export interface PackedPage {
  /** Gives back the real text of what it was encoded to. */
  readonly restore: (encoded: string) => readonly string[];
  /** Other names of what it is about, kept with its title. */
  readonly names: readonly string[];
  /** It is no page, but the record of one figure. */
  readonly isRecord: boolean;
}
type Pages = ReadonlyMap<string, PackedPage>;
const unknown: PackedPage = { restore: (encoded) => [encoded], names: [], isRecord: false };

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
}
interface Anchor {
  readonly element: string;
  readonly text: string;
}
type Filter = [name: string, values: [value: string, pages: number[]][]];
type Meta = [
  version: unknown,
  pages: [fragment: string, words: number][],
  chunks: [from: string, to: string, chunk: string][],
  filters: [name: string, file: string][],
  ...rest: unknown[],
];
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
/** Stands before a space that the text does not have: Pagefind counts words by the spaces between them. */
const joined = "\u2060";
const withSpaces = (pieces: readonly string[]) =>
  pieces.map((piece) => (/\s$/.test(piece) ? piece.trimEnd() : piece + joined)).join(" ");
const language = "vi";

/** Files of one kind by the changing part of their names. */
function select(files: readonly IndexFile[], pattern: RegExp): Map<string, Uint8Array> {
  const named = files.map(({ path, content }) => [pattern.exec(path)?.[1] ?? "", content] as const);
  return new Map(named.filter(([name]) => name !== ""));
}

const mapValues = (record: Readonly<Record<string, string>>, change: (value: string) => string) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

function restoreFragment(fragment: Fragment, { restore, names }: PackedPage): Buffer {
  // The stop that parts a heading from the text below it is none of its own.
  const plain = (encoded: string) => restore(encoded).join("").trim().replace(/\.$/, "");
  return packJson({
    ...fragment,
    content: withSpaces(restore(fragment.content)),
    meta: { ...mapValues(fragment.meta, plain), ...(names.length > 0 && { ten: names.join("\n") }) },
    anchors: fragment.anchors.filter(isSection).map((anchor) => ({ ...anchor, text: plain(anchor.text) })),
  });
}

/** Files named by their place, so that the list of them, which every first query fetches, is short. */
function nameByPlace(contents: readonly Uint8Array[]): string[] {
  const edition = digest(Buffer.concat(contents), 8);
  return contents.map((_, place) => `${edition}-${place}`);
}

/** Pagefind leads to headings alone. */
const isSection = ({ element, text }: Anchor) => /^h\d$/.test(element) && text !== "";

function packFragments(listed: Meta[1], fragments: ReadonlyMap<string, Uint8Array>, pages: Pages) {
  const read = listed.map(([name]) => unpackJson(fragments.get(name) ?? Buffer.of()) as Fragment);
  const known = read.map(({ url }) => pages.get(url) ?? unknown);
  const restored = read.map((fragment, place) => restoreFragment(fragment, known[place] ?? unknown));
  const names = nameByPlace(restored).map((name, place) => (known[place]?.isRecord ? recordId(name) : name));
  return {
    pages: listed.map(([, words], place) => [names[place] ?? "", words]),
    files: restored.map((content, place) => ({ path: `fragment/${names[place]}.pf_fragment`, content })),
  };
}

function packFilters(filters: Meta[3], contents: ReadonlyMap<string, Uint8Array>) {
  const packed = filters.toSorted(byName).map(([name, file]) => {
    const [, values] = unpack(contents.get(file) ?? Buffer.of()) as Filter;
    const content = pack([name, values.toSorted(byName)]);
    return { name, file: `${language}_${digest(content, 7)}`, content };
  });
  return {
    filters: packed.map(({ name, file }) => [name, file]),
    files: packed.map(({ file, content }) => ({ path: `filter/${file}.pf_filter`, content })),
  };
}

function packWords(contents: ReadonlyMap<string, Uint8Array>) {
  const words = [...contents.values()].flatMap((content) => (unpack(content) as [IndexedWord[]])[0]);
  const ours = words.filter(([word]) => lettersOf(word) !== null);
  const chunks = makeChunks(ours, (word) => lettersOf(word) ?? "");
  const packed = chunks.map(({ words: members }) => pack([members]));
  const names = nameByPlace(packed);
  return {
    words: ours,
    chunks: chunks.map(({ from, to }, place) => [from, to, names[place]]),
    files: packed.map((content, place) => ({ path: `index/${names[place]}.pf_index`, content })),
  };
}

/** `letters pages` a line: what a slip is measured against. */
function makeVocabulary(words: readonly IndexedWord[]): IndexFile {
  const pages = new Map<string, Set<number>>();
  for (const [word, found] of words) {
    const letters = lettersOf(word) ?? "";
    if (!/^\p{L}{2,}$/u.test(letters)) continue;
    const known = pages.get(letters) ?? new Set();
    let page = 0;
    for (const [step] of found) {
      page += step;
      known.add(page);
    }
    pages.set(letters, known);
  }
  const lines = [...pages].sort(byName).map(([letters, { size }]) => `${letters} ${size}`);
  return { path: "words.txt", content: Buffer.from(lines.join("\n")) };
}

/** @param files the whole index as Pagefind made it, of one language */
export function packSearchFiles(files: readonly IndexFile[], pages: Pages): IndexFile[] {
  const [[oldName, meta] = ["", Buffer.of()]] = select(files, /^pagefind\.(.+)\.pf_meta$/);
  const [version, oldPages, , oldFilters, ...rest] = unpack(meta) as Meta;
  const fragments = packFragments(oldPages, select(files, /^fragment\/(.+)\.pf_fragment$/), pages);
  const filters = packFilters(oldFilters, select(files, /^filter\/(.+)\.pf_filter$/));
  const index = packWords(select(files, /^index\/(.+)\.pf_index$/));
  const content = pack([version, fragments.pages, index.chunks, filters.filters, ...rest]);
  const name = `${language}_${digest(content, 10)}`;
  const others = files.filter(({ path }) => !/\.pf_(?:meta|fragment|filter|index)$/.test(path));
  const entry = others.map((file) =>
    file.path === "pagefind-entry.json"
      ? { ...file, content: Buffer.from(renameMeta(file.content, oldName, name)) }
      : file,
  );
  return [
    { path: `pagefind.${name}.pf_meta`, content },
    ...[fragments, filters, index].flatMap((part) => part.files),
    makeVocabulary(index.words),
    ...entry,
  ];
}

function renameMeta(content: Uint8Array, from: string, to: string): string {
  const entry = JSON.parse(Buffer.from(content).toString()) as Entry;
  const languages = Object.entries(entry.languages).map(([code, index]) => [
    code,
    { ...index, hash: index.hash === from ? to : index.hash },
  ]);
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
}
