/** Our own site with generated articles, whole or with fewer kinds of pages. */
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../package.json" with { type: "json" };
import { ownSamePages, ownSite } from "../src/components/speed/aims.ts";
import { writeProjectContent } from "./content.ts";

/** Everything but what the peers have no like of: pictures for sharing, a page a figure, a page and files to take away a chart. */
export const projectName = ownSite;
/** The pages that the peers have: articles, embeds, the front page; besides them only those of the five indicators. */
export const samePagesName = ownSamePages;
/** All that readers get. */
export const everythingName = `${ownSite}, everything`;

const extras = /[/\\]src[/\\]pages[/\\](the|so|oembed|bieu-do)([/\\]|$)/;
const otherPages = /[/\\]src[/\\]pages[/\\](?!index\.astro$|bai-viet$|bai-viet[/\\]\[slug\]|(nhung|chi-so)([/\\]|$))/;
const leftOut: Readonly<Record<string, RegExp>> = { [projectName]: extras, [samePagesName]: otherPages };

/** What a build needs besides its content, and the steps that are measured on their own. */
const files = [
  "src",
  "tools",
  "public",
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
  "bench/index-search.ts",
  "bench/pages.ts",
  "data/accessibility.json",
];
const isContent = (path: string) =>
  /[/\\]src[/\\]content[/\\](articles|charts|frozen)[/\\]|[/\\]data[/\\].*\.(yaml|csv)$/.test(path);

/** Writes the project with generated articles below `root`. @param name one of those above */
export function makeProject(root: string, articles: number, name: string): void {
  const project = join(import.meta.dirname, "..");
  const filter = (path: string) => !isContent(path) && !leftOut[name]?.test(path);
  for (const file of files) cpSync(join(project, file), join(root, file), { recursive: true, filter });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  writeProjectContent(root, articles);
}

/** What `npm run build` starts Node with. */
export const buildOptions = packageJson.scripts.build.split(" ").slice(1, -1);

/** What `npm run dev` starts Node with. */
export const devCommand = packageJson.scripts.dev.split(" ").slice(1);
