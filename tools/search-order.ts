/**
 * Pagefind writes the filters of its index in the chance order of a hash map. Here they are put in order, so that equal
 * content gives equal bytes.
 */
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

/** A file of the index, before it is on disk. */
export interface IndexFile {
  /** From the folder of the index: `filter/vi_1a2b3c4.pf_filter`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Every file of the index begins with this, and is compressed. */
const signature = Buffer.from("pagefind_dcd");

/** A filter's name, and its values with the pages that have them. */
type Filter = [name: string, values: [value: string, pages: number[]][]];
/** Only the place of the filters, each with the name of its file, is ours to know. */
type Meta = [version: unknown, pages: unknown, chunks: unknown, filters: [string, string][], ...rest: unknown[]];
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

const unpack = (bytes: Uint8Array): unknown => decode(gunzipSync(bytes).subarray(signature.length));
const pack = (value: unknown): Buffer => gzipSync(Buffer.concat([signature, encode(value)]));
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

/** A new name for what was rewritten: the language as it was, then a digest as long as the old one. */
function renamed(name: string, content: Uint8Array): string {
  const [language = "", old = ""] = name.split("_");
  return `${language}_${createHash("sha256").update(content).digest("hex").slice(0, old.length)}`;
}

/** Files by the changing part of their names: `filter/vi_1a2b3c4.pf_filter` is `vi_1a2b3c4`. */
const select = (files: readonly IndexFile[], pattern: RegExp) =>
  files.flatMap(({ path, content }) => {
    const name = pattern.exec(path)?.[1];
    return name ? [{ name, content }] : [];
  });

function sortFilter(content: Uint8Array): Buffer {
  const [name, values] = unpack(content) as Filter;
  return pack([name, values.toSorted(byName)]);
}

function sortMeta(content: Uint8Array, newNames: ReadonlyMap<string, string>): Buffer {
  const [version, pages, chunks, filters, ...rest] = unpack(content) as Meta;
  const named = filters.map(([name, file]): [string, string] => [name, newNames.get(file) ?? file]);
  return pack([version, pages, chunks, named.toSorted(byName), ...rest]);
}

function renameMeta(content: Uint8Array, newNames: ReadonlyMap<string, string>): Buffer {
  const entry = JSON.parse(Buffer.from(content).toString()) as Entry;
  const languages = Object.entries(entry.languages).map(([language, index]) => {
    return [language, { ...index, hash: newNames.get(index.hash) ?? index.hash }];
  });
  return Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

interface Rewritten extends IndexFile {
  readonly from: string;
  readonly to: string;
}

const rewrite = (
  files: readonly IndexFile[],
  pattern: RegExp,
  pathOf: (name: string) => string,
  sort: (content: Uint8Array) => Buffer,
): Rewritten[] =>
  select(files, pattern).map(({ name, content: unsorted }) => {
    const content = sort(unsorted);
    const to = renamed(name, content);
    return { from: name, to, path: pathOf(to), content };
  });

const namesOf = (files: readonly Rewritten[]) => new Map(files.map(({ from, to }) => [from, to]));

/** The same index with its filters in order. A file that changes takes a new name, and those that name it follow. */
export function orderSearchFiles(files: readonly IndexFile[]): IndexFile[] {
  const filters = rewrite(files, /^filter\/(.+)\.pf_filter$/, (name) => `filter/${name}.pf_filter`, sortFilter);
  const metas = rewrite(
    files,
    /^pagefind\.(.+)\.pf_meta$/,
    (name) => `pagefind.${name}.pf_meta`,
    (content) => sortMeta(content, namesOf(filters)),
  );
  const others = files.filter(({ path }) => !/\.pf_(filter|meta)$/.test(path));
  const named = others.map((file) =>
    file.path === "pagefind-entry.json" ? { ...file, content: renameMeta(file.content, namesOf(metas)) } : file,
  );
  return [...filters, ...metas, ...named].map(({ path, content }) => ({ path, content }));
}
