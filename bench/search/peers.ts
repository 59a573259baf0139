/** Other engines on the same articles, each set up as its own pages advise, with marks folded away where it lets one. */
import { createRequire } from "node:module";
import { DatabaseSync } from "node:sqlite";
import { gzipSync } from "node:zlib";
import { fold } from "../../src/vi/fold.ts";
import type { Document } from "./corpus.ts";

export interface Peer {
  readonly name: string;
  /** Compressed bytes a browser would fetch before its first query. */
  readonly bytes: number;
  /** Ids of the first ten. */
  ask(typed: string, typing: boolean): readonly number[];
}

// They have a lock file of their own, so that the project never installs them.
const load = createRequire(new URL("../peers/package.json", import.meta.url));
const shown = 10;
const words = (text: string) => fold(text).match(/[\p{L}\d]+/gu) ?? [];
const bodyOf = ({ paragraphs }: Document) => paragraphs.join("\n");

function makeMiniSearch(corpus: readonly Document[]): Peer {
  const MiniSearch = load("minisearch");
  const index = new MiniSearch({
    fields: ["title", "body"],
    tokenize: words,
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2, combineWith: "AND" },
  });
  index.addAll(corpus.map((document) => ({ id: document.id, title: document.title, body: bodyOf(document) })));
  return {
    name: "MiniSearch",
    bytes: gzipSync(JSON.stringify(index)).length,
    ask: (typed) =>
      index
        .search(typed)
        .slice(0, shown)
        .map(({ id }: { id: number }) => id),
  };
}

function makeFlexSearch(corpus: readonly Document[]): Peer {
  const { Document: FlexDocument } = load("flexsearch");
  const index = new FlexDocument({
    document: { id: "id", index: [{ field: "title" }, { field: "body" }] },
    tokenize: "forward",
    context: true,
    encode: words,
  });
  for (const document of corpus) index.add({ id: document.id, title: document.title, body: bodyOf(document) });
  let bytes = 0;
  index.export((_key: string, data: string | undefined) => {
    bytes += data ? gzipSync(data).length : 0;
  });
  return {
    name: "FlexSearch",
    bytes,
    ask: (typed) => {
      const fields = index.search(typed, { limit: shown, suggest: true }) as { result: number[] }[];
      return [...new Set(fields.flatMap(({ result }) => result))].slice(0, shown);
    },
  };
}

function makeSqlite(corpus: readonly Document[]): Peer {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE VIRTUAL TABLE pages USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2')");
  const insert = database.prepare("INSERT INTO pages(rowid, title, body) VALUES (?, ?, ?)");
  for (const document of corpus) insert.run(document.id + 1, document.title, bodyOf(document));
  const select = database.prepare("SELECT rowid FROM pages WHERE pages MATCH ? ORDER BY bm25(pages, 5, 1) LIMIT 10");
  const { size } = database
    .prepare("SELECT page_count * page_size AS size FROM pragma_page_count, pragma_page_size")
    .get() as {
    size: number;
  };
  return {
    name: "SQLite FTS5",
    bytes: size,
    ask: (typed, typing) => {
      const terms = (typed.match(/[\p{L}\p{M}\d]+/gu) ?? []).map((word) => `"${word}"`);
      const query = `${terms.join(" ")}${typing ? "*" : ""}`;
      return select.all(query).map((row) => Number(row.rowid) - 1);
    },
  };
}

interface Engine {
  readonly make: (corpus: readonly Document[]) => Peer;
  /** The package it is in; Node brings SQLite along. */
  readonly package?: string;
}

const engines: readonly Engine[] = [
  { package: "minisearch", make: makeMiniSearch },
  { package: "flexsearch", make: makeFlexSearch },
  { make: makeSqlite },
];

function isInstalled(name: string): boolean {
  try {
    return load.resolve(name) !== "";
  } catch {
    return false;
  }
}

/** Packages that are not there to be measured. */
export const absentPeers = (): string[] =>
  engines.flatMap(({ package: name }) => (name === undefined || isInstalled(name) ? [] : [name]));

/** Each is made when it is asked for: together they take more memory than an archive leaves. */
export function* makePeers(corpus: readonly Document[]): Generator<Peer> {
  for (const { package: name, make } of engines) if (name === undefined || isInstalled(name)) yield make(corpus);
}
