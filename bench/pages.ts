/** Builds the pages of the directory it is run in, unchecked: `node bench/pages.ts <out> [--fresh] [--search]`. */
import { buildSite } from "../tools/build-site.ts";

const [out = "dist", ...options] = process.argv.slice(2);
const { pages, rendered } = await buildSite({
  out,
  fresh: options.includes("--fresh"),
  search: options.includes("--search"),
  report: () => undefined,
});
console.log(JSON.stringify({ pages, rendered }));
