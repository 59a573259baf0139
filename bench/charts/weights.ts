/** What the pages of each chart weigh as they are sent: the page, its styles, its scripts, compressed by brotli. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { chartPath, embedPath } from "../../src/urls.ts";

const compressedBytes = (site: string, file: string) => brotliCompressSync(readFileSync(join(site, file))).length;

interface Weight {
  readonly page: number;
  readonly styles: number;
  readonly scripts: number;
  readonly all: number;
}

function weigh(site: string, path: string): Weight {
  const file = `${path}index.html`;
  const { document } = parseHTML(readFileSync(join(site, file), "utf8"));
  const sum = (selector: string, attribute: string) =>
    [...document.querySelectorAll(selector)].reduce(
      (bytes, element) => bytes + compressedBytes(site, element.getAttribute(attribute) ?? ""),
      0,
    );
  const page = compressedBytes(site, file);
  const styles = sum('link[rel="stylesheet"]', "href");
  const scripts = sum("script[src]", "src");
  return { page, styles, scripts, all: page + styles + scripts };
}

/** The chart whose pages weigh the median; fonts, pictures and frames that come later are not counted. */
export function medianWeights(site: string, ids: readonly string[]): Record<string, Weight> {
  const medianOf = (pathOf: (id: string) => string) => {
    const weights = ids.map((id) => weigh(site, pathOf(id))).toSorted((a, b) => a.all - b.all);
    const middle = weights[weights.length >> 1];
    if (!middle) throw new Error("There is no chart.");
    return middle;
  };
  return { embed: medianOf(embedPath), "chart page": medianOf(chartPath) };
}
