/**
 * Pagefind's index of one part as readers get it: with the real text in place of the keys, in files small enough for a
 * phone, and with equal bytes for equal content (Pagefind writes its filters in the chance order of a hash map).
 */
import { minifySync } from "vite";
import type { Part } from "../src/search/parts.ts";
import { lettersOf } from "../src/search/term.ts";
import { type IndexedWord, makeChunks } from "./search-chunks.ts";
import { digest, type IndexFile, pack, unpack } from "./search-files.ts";
import { nameByPlace, type PackedPages, packFragments } from "./search-fragments.ts";
import { makeSigns, type Signs } from "./search-signs.ts";

type Filter = [name: string, values: [value: string, pages: number[]][]];
type Meta = [
  version: unknown,
  pages: [fragment: string, words: number][],
  chunks: [from: string, to: string, chunk: string][],
  filters: [name: string, file: string][],
  ...rest: unknown[],
];
interface Entry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
}

export interface PartFiles {
  /** What is written into the folder of the part. */
  readonly files: readonly IndexFile[];
  /** Pagefind's own program, the same in every part. */
  readonly program: readonly IndexFile[];
}

/** One part of the index, and what is told of it beside all others. */
export interface PackedPart extends Signs, Part, PartFiles {
  readonly pages: number;
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
const language = "vi";

/** Files of one kind by the changing part of their names. */
function select(files: readonly IndexFile[], pattern: RegExp): Map<string, Uint8Array> {
  const named = files.map(({ path, content }) => [pattern.exec(path)?.[1] ?? "", content] as const);
  return new Map(named.filter(([name]) => name !== ""));
}

function packFilters(filters: Meta[3], contents: ReadonlyMap<string, Uint8Array>) {
  const read = filters.map(([, file]) => unpack(contents.get(file) ?? Buffer.of()) as Filter);
  const packed = read.toSorted(byName).map(([name, values]) => {
    const content = pack([name, values.toSorted(byName)]);
    return { name, values: values.map(([value]) => value).sort(), file: `${language}_${digest(content, 7)}`, content };
  });
  return {
    listed: packed.map(({ name, file }) => [name, file]),
    values: new Map(packed.map(({ name, values }) => [name, values])),
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
    chunks: chunks.map(({ from, to }, place) => [from, to, names[place]]),
    files: packed.map((content, place) => ({ path: `index/${names[place]}.pf_index`, content })),
  };
}

/** Filters of which a part says all its values, so that it need not be asked for others. */
const toldFilters = ["loai", "nam"];

/** The program is kept beside the parts: Pagefind joins this name to the folder of a part. */
const programName = (program: Uint8Array) => `wasm.${digest(program, 10)}`;
const besideParts = (program: Uint8Array) => `/../../${programName(program)}`;

/** Pagefind writes its script with the names that its authors gave things: a sixth of what every first query fetches of it. */
const minifyScript = (script: Uint8Array) =>
  Buffer.from(minifySync("pagefind.js", Buffer.from(script).toString(), { module: true }).code);

/** @param files the whole index as Pagefind made it, of one language */
export function packPart(files: readonly IndexFile[], pages: PackedPages): PackedPart {
  const [meta = Buffer.of()] = select(files, /^pagefind\.(.+)\.pf_meta$/).values();
  const [version, listed, , listedFilters, ...rest] = unpack(meta) as Meta;
  const contents = select(files, /^fragment\/(.+)\.pf_fragment$/);
  const fragments = packFragments(
    listed.map(([name]) => contents.get(name) ?? Buffer.of()),
    pages,
  );
  const filters = packFilters(listedFilters, select(files, /^filter\/(.+)\.pf_filter$/));
  const index = packWords(select(files, /^index\/(.+)\.pf_index$/));
  const named = listed.map(([, words], place) => [fragments.names[place], words]);
  const content = pack([version, named, index.chunks, filters.listed, ...rest]);
  const hash = `${language}_${digest(content, 10)}`;
  const fileAt = (path: string) => files.find((file) => file.path === path)?.content ?? Buffer.of();
  const wasm = fileAt("wasm.unknown.pagefind");
  const entry = JSON.parse(Buffer.from(fileAt("pagefind-entry.json")).toString()) as Entry;
  const languages = { [language]: { hash, wasm: besideParts(wasm), page_count: listed.length } };
  const own = [
    { path: "pagefind-entry.json", content: Buffer.from(JSON.stringify({ ...entry, languages })) },
    { path: `pagefind.${hash}.pf_meta`, content },
    ...[fragments, filters, index].flatMap((kind) => kind.files),
  ];
  return {
    name: digest(Buffer.concat(own.map((file) => file.content)), 10),
    pages: listed.length,
    filters: Object.fromEntries(toldFilters.map((name) => [name, filters.values.get(name) ?? []])),
    files: own,
    program: [
      { path: "pagefind.js", content: minifyScript(fileAt("pagefind.js")) },
      { path: `parts/${programName(wasm)}.pagefind`, content: wasm },
    ],
    ...makeSigns(fragments.texts),
  };
}
