/** The articles as pages of a site, indexed twice: as the project does it, and as Pagefind comes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as pagefind from "pagefind";
import { build } from "vite";
import { writeSearchIndex } from "../../tools/search-index.ts";
import type { Document } from "./corpus.ts";

export const addressOf = (id: number) => `/bai/${id}/`;
/** The article at an address, for what an engine answers. */
export const idOf = (address: string) => Number(/\/bai\/(\d+)\//.exec(address)?.[1] ?? -1);

const makePage = ({ title, paragraphs }: Document) => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main data-pagefind-body><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n")}
</main></body></html>`;

export function writePages(directory: string, corpus: readonly Document[]): void {
  for (const document of corpus) {
    const folder = join(directory, addressOf(document.id));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.html"), makePage(document));
  }
}

async function writeStockIndex(directory: string) {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(errors.join("\n"));
  await index.addDirectory({ path: directory });
  await index.writeFiles({ outputPath: join(directory, "stock") });
  await pagefind.close();
}

export async function writeSite(directory: string, corpus: readonly Document[]) {
  writePages(directory, corpus);
  await writeStockIndex(directory);
  await writeSearchIndex(directory);
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
  mkdirSync(join(directory, "bench"));
  writeFileSync(
    join(directory, "bench/index.html"),
    '<html lang="vi"><script type="module" src="/code/page.js"></script></html>',
  );
}
