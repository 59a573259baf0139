/** One part of the index, as Pagefind reads it: the same bytes for the same pages. */
import type { Part } from "../src/search/parts.ts";
import { lettersOf } from "../src/search/term.ts";
import type { WordKey } from "../src/search/word-key.ts";
import { makeChunks } from "./search-chunks.ts";
import type { Entry } from "./search-entries.ts";
import { close, digest, type IndexFile, pack } from "./search-files.ts";
import { nameFragments } from "./search-fragments.ts";
import { makeSigns, type Signs } from "./search-signs.ts";
import { joinWords, makeWords } from "./search-words.ts";

/** One part of the index, and what is told of it beside all others. */
export interface PackedPart extends Signs, Part {
  readonly pages: number;
  /** What is written into the folder of the part. */
  readonly files: readonly IndexFile[];
  /** Of all of them. */
  readonly bytes: number;
}

/** The version of Pagefind that reads what is written here. */
export const pagefindVersion = "1.5.2";

/** By name, and in it by value: the pages that have it. */
type Filters = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

function collectFilters(entries: readonly Entry[]): Filters {
  const all = new Map<string, Map<string, number[]>>();
  for (const [page, { filters }] of entries.entries())
    for (const [name, values] of Object.entries(filters)) {
      const known = all.get(name) ?? new Map<string, number[]>();
      all.set(name, known);
      for (const value of new Set(values)) {
        const pages = known.get(value) ?? [];
        known.set(value, pages);
        pages.push(page);
      }
    }
  return all;
}

function packFilters(filters: Filters) {
  const packed = [...filters].sort(byName).map(([name, values]) => {
    const content = pack([name, [...values].sort(byName)]);
    return { name, file: digest(content, 7), content };
  });
  return {
    listed: packed.map(({ name, file }) => [name, file]),
    files: packed.map(({ file, content }) => ({ path: `filter/${file}.pf_filter`, content })),
  };
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

/** For each order that pages may be put in, those that have a place in it. */
function listSorts(entries: readonly Entry[]): (readonly [name: string, pages: readonly number[]])[] {
  const placed = entries.flatMap(({ sort }, page) =>
    Object.entries(sort).map(([name, value]) => ({ name, value, page })),
  );
  return [...Map.groupBy(placed, ({ name }) => name)].map(([name, own]) => [
    name,
    own.sort((a, b) => (a.value < b.value ? -1 : Number(a.value > b.value))).map(({ page }) => page),
  ]);
}

function packWords(entries: readonly Entry[], lexicon: readonly WordKey[]) {
  const chunks = makeChunks(makeWords(entries, lexicon), (word) => lettersOf(word) ?? "");
  const packed = chunks.map(({ words }) => close(joinWords(words)));
  return {
    // Named by their place: the list of them is fetched by every first query.
    chunks: chunks.map(({ from, to }, place) => [from, to, String(place)]),
    files: packed.map((content, place) => ({ path: `index/${place}.pf_index`, content })),
  };
}

/** The first file of a part. It is the folder of the part whose name tells its content. */
export const metaName = "vi";
const metaFile = `pagefind.${metaName}.pf_meta`;

/** Filters of which a part says all its values, so that it need not be asked for others. */
const toldFilters = ["loai", "nam"];

/** @param lexicon the words whose numbers the entries have */
export function packPart(entries: readonly Entry[], lexicon: readonly WordKey[]): PackedPart {
  const fragments = nameFragments(entries);
  const filters = collectFilters(entries);
  const filterFiles = packFilters(filters);
  const index = packWords(entries, lexicon);
  const pages = entries.map(({ words }, place) => [fragments.names[place], words.length]);
  const meta = pack([pagefindVersion, pages, index.chunks, filterFiles.listed, listSorts(entries), ["title"]]);
  const files = [{ path: metaFile, content: meta }, ...[fragments, filterFiles, index].flatMap((kind) => kind.files)];
  return {
    name: digest(Buffer.concat(files.map((file) => file.content)), 10),
    pages: entries.length,
    filters: Object.fromEntries(toldFilters.map((name) => [name, [...(filters.get(name)?.keys() ?? [])].sort()])),
    files,
    bytes: files.reduce((sum, { content }) => sum + content.length, 0),
    ...makeSigns(entries, lexicon),
  };
}
