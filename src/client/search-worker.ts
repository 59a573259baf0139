/** The search, off the page's own thread: index, layer and all. */
import { type Find, makeFind } from "../search/engine.ts";
import type { Manifest } from "../search/manifest.ts";
import type { FoundPage, Pagefind } from "../search/pagefind.ts";
import type { Part, PartHit } from "../search/parts.ts";
import { remember } from "../search/remember.ts";
import type { Question, Reply, Shown } from "./search-messages.ts";

const folder = "/pagefind/";
const figureKind = "Số liệu";

async function fetchFile(name: string): Promise<Response> {
  const response = await fetch(folder + name);
  if (!response.ok) throw new Error(response.url);
  return response;
}

async function openIndex(): Promise<Find> {
  // Kept from the bundler: the file exists only beside the built site.
  const address = `${folder}pagefind.js`;
  const { PagefindInstance } = await import(/* @vite-ignore */ address);
  const { guide, words, options, index, ...lists }: Manifest = await (await fetchFile("search.json")).json();
  let first: Promise<unknown> | undefined;
  const openPart = async ({ name }: Part, before = first): Promise<Pagefind> => {
    await before;
    const pagefind: Pagefind = new PagefindInstance({ basePath: `${folder + name}/`, ...options });
    // What Pagefind would fetch of every part is the same for all.
    Object.assign(pagefind, { loadEntry() {}, findIndex: () => index });
    await pagefind.init(undefined, { load_wasm: !before });
    return pagefind;
  };
  const open = remember((part: Part) => {
    const opened = openPart(part);
    first ??= opened;
    return opened;
  });
  const readGuide = remember(async (file: number) => {
    const { body } = await fetchFile(`${guide}/${file}.bin`);
    return new Uint8Array(await new Response(body?.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());
  });
  const readVocabulary = async () => new Map<string, number>(await (await fetchFile(words)).json());
  return makeFind({ ...lists, open, readGuide, readVocabulary });
}

let find: Promise<Find> | undefined;

const show = ({ url, excerpt, meta, filters, sub_results }: FoundPage): Shown => ({
  url,
  excerpt,
  meta,
  kind: filters.loai?.[0] ?? "",
  sections: sub_results.filter((section) => section.url.includes("#")).slice(0, 3),
});

async function answer({ typed, from, figures: mostFigures, ...options }: Question): Promise<Omit<Reply, "id">> {
  find ??= openIndex();
  // Asked for figures alone, they are what is listed.
  const apart = options.filters?.loai !== figureKind;
  const { pages, figures, ...rest } = await (await find)(typed, { ...options, apart });
  const read = (hits: readonly PartHit[]) => Promise.all(hits.map(async ({ data }) => show(await data())));
  return {
    ...rest,
    total: pages.length,
    figureTotal: figures.length,
    pages: await read(pages.slice(from, from + options.count)),
    figures: await read(figures.slice(0, mostFigures)),
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
