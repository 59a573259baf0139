/** The search, off the page's own thread: index, layer and all. */
import { type Engine, makeEngine, parseVocabulary } from "../search/engine.ts";
import { type FoundPage, type Pagefind, pagefindOptions } from "../search/pagefind.ts";
import type { Question, Reply, Shown } from "./search-messages.ts";

const folder = "/pagefind/";
const figureKind = "Số liệu";

const fetchFile = async (name: string): Promise<Response> => {
  const response = await fetch(folder + name);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response;
};

async function openEngine(): Promise<Engine> {
  // Kept from the bundler: the file exists only beside the built site.
  const address = `${folder}pagefind.js`;
  const { createInstance } = await import(/* @vite-ignore */ address);
  const pagefind: Pagefind = createInstance({ basePath: folder, ...pagefindOptions });
  const abbreviations = await (await fetchFile("abbreviations.json")).json();
  loadFilters = () => pagefind.filters();
  return makeEngine(pagefind, {
    abbreviations,
    readVocabulary: async () => parseVocabulary(await (await fetchFile("words.txt")).text()),
  });
}

let opened: Promise<Engine> | undefined;
/** Results are counted by the filters that are loaded; only a page with filters needs all of them. */
let loadFilters: () => Promise<unknown>;

const show = ({ url, excerpt, meta, filters, sub_results }: FoundPage): Shown => ({
  url,
  excerpt,
  meta,
  kind: filters.loai?.[0] ?? "",
  sections: sub_results.filter((section) => section.url.includes("#")).slice(0, 3),
});

async function answer({ typed, from, figures: mostFigures, ...options }: Question): Promise<Omit<Reply, "id">> {
  opened ??= openEngine();
  const engine = await opened;
  if (options.filters) await loadFilters();
  const { pages, figures, ...rest } = await engine.find(typed, options);
  // Asked for figures alone, they are what is listed.
  const listed = options.filters?.loai === figureKind ? figures.concat(pages) : pages;
  const read = async (ids: readonly string[]) =>
    (await Promise.all(ids.map(engine.show))).flatMap((page) => (page ? show(page) : []));
  return {
    ...rest,
    total: listed.length,
    figureTotal: listed === pages ? figures.length : 0,
    pages: await read(listed.slice(from, from + options.count)),
    figures: listed === pages ? await read(figures.slice(0, mostFigures)) : [],
  };
}

let queue = Promise.resolve();
let newest = 0;

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  newest = data.id;
  // One question at a time, and none that was overtaken while it waited.
  queue = queue.then(async () => {
    if (data.id !== newest) return;
    const reply = await answer(data).catch((error: unknown) => ({ error: String(error) }));
    postMessage({ id: data.id, ...reply });
  });
});
