/** The articles as pages of a site, the least that a search index needs. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
