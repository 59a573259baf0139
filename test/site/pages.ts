import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseHTML } from "linkedom";
import { builtSite } from "./directory.ts";

export interface BuiltPage {
  /** Address on the site: `/bai-viet/x/`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** Paths of all built files from the top of the site, as addresses: `/robots.txt`. */
export const builtFiles: readonly string[] = readdirSync(builtSite(), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `/${relative(builtSite(), join(entry.parentPath, entry.name)).replaceAll(sep, "/")}`)
  .toSorted();

export const readBuilt = (file: string): string => readFileSync(join(builtSite(), file), "utf8");

function readPage(file: string): BuiltPage {
  const html = readBuilt(file);
  return { path: file.replace(/index\.html$/, ""), html, document: parseHTML(html).document };
}

/** Every page of the site, embeds and the 404 page too. */
export const pages: readonly BuiltPage[] = builtFiles.filter((file) => file.endsWith(".html")).map(readPage);

export const isEmbed = ({ path }: BuiltPage) => path.startsWith("/nhung/");

/** Served for every unknown address, so it has none of its own. */
export const isNotFound = ({ path }: BuiltPage) => path === "/404.html";

/** The pages that readers arrive at. */
export const readerPages = pages.filter((page) => !isEmbed(page) && !isNotFound(page));
