/** The articles as pages of a site, indexed twice: as the project does it, and as Pagefind comes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";
import { build } from "vite";
import { formatMonth } from "../../src/search/month.ts";
import { monthsFolder } from "../../tools/search-aside.ts";
import { writeSearchIndex } from "../../tools/search-index.ts";
import type { Document } from "./corpus.ts";

const addressOf = (id: number) => `/bai/${id}/`;
/** The article at an address, for what an engine answers. */
export const idOf = (address: string) => Number(/\/bai\/(\d+)\//.exec(address)?.[1] ?? -1);

const makePage = ({ title, paragraphs }: Document) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main data-pagefind-body><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}
</main></body></html>`;

function writeFile(file: string, content: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** An archive of twenty years. */
const publishedOf = (id: number, count: number) =>
  new Date(Date.UTC(2006, 0, 1 + Math.floor((id / count) * 20 * 365))).toISOString();

function writePages(directory: string, corpus: readonly Document[]): void {
  for (const document of corpus) writeFile(join(directory, addressOf(document.id), "index.html"), makePage(document));
  const months = Map.groupBy(corpus, ({ id }) => publishedOf(id, corpus.length).slice(0, 7));
  for (const [month, own] of months) {
    const pages = own.map(({ id }) => [addressOf(id), { filters: {}, names: [] }] as const);
    writeFile(join(directory, monthsFolder, `${month}.jsonl`), formatMonth({ pages, records: [] }));
  }
}

async function writeStockIndex(directory: string) {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(errors.join("\n"));
  await index.addDirectory({ path: directory });
  await index.writeFiles({ outputPath: join(directory, "stock") });
  await pagefind.close();
}

export async function writeSite(directory: string, corpus: readonly Document[], report: (step: string) => void) {
  report("the pages are written");
  writePages(directory, corpus);
  report("Pagefind indexes them");
  await writeStockIndex(directory);
  report("the project indexes them");
  await writeSearchIndex(directory, { cache: join(directory, "cache") });
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: join(directory, "code"),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      rollupOptions: { input: "bench/search/page.ts", output: { entryFileNames: "page.js" } },
    },
    base: "/code/",
  });
  writeFile(
    join(directory, "bench/index.html"),
    '<html lang="vi"><script type="module" src="/code/page.js"></script></html>',
  );
}
