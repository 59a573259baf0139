/** HTTP headers of the built site, in the `_headers` format that Cloudflare Pages and Netlify read. */
import { hostScripts } from "../src/embed/host-script.ts";
import { contentSecurityPolicy, embedSecurityPolicy } from "../src/site.ts";
import {
  atomPath,
  chartPath,
  correctionsAtomPath,
  dataPath,
  embedPath,
  jsonFeedPath,
  observationsParquetPath,
  oembedPath,
} from "../src/urls.ts";

export interface HeaderRule {
  /** A path; a `*` at the end stands for anything. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const everywhere: HeaderRule = {
  path: "/*",
  headers: { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "strict-origin-when-cross-origin" },
};

/** What the name of a file says of how long it may be kept. */
const keep = {
  /** The name changes with the content. */
  forYear: "public, max-age=31536000, immutable",
  /** A fixed address whose content seldom changes: pictures that stand for the site or a page elsewhere. */
  forDay: "public, max-age=86400",
  /** May be kept, and is asked for again each time: a correction shows at once. */
  never: "public, max-age=0, must-revalidate",
} as const;

/** Folders of files that are not pages; every other folder holds pages. */
const keptFor: Readonly<Record<string, keyof typeof keep>> = { _astro: "forYear", fonts: "forYear", the: "forDay" };

/** Of the search index only the parts are named by their content. */
const searchFolder = "pagefind";

const sectionOf = (path: string) => path.split("/")[1] ?? "";

/** Anyone's page may fetch the data, the files of a chart, and what oEmbed answers. */
const openSections = new Set([dataPath, chartPath(), oembedPath("")].map(sectionOf));

const forAnyone = { "Access-Control-Allow-Origin": "*" };

/** Hosts guess these types wrong, or not at all. */
const typedFiles: readonly HeaderRule[] = Object.entries({
  [atomPath]: "application/atom+xml; charset=utf-8",
  [correctionsAtomPath]: "application/atom+xml; charset=utf-8",
  [jsonFeedPath]: "application/feed+json; charset=utf-8",
  [observationsParquetPath]: "application/vnd.apache.parquet",
}).map(([path, type]) => ({ path, headers: { "Content-Type": type } }));

/** Files at the top that stand for the site; feeds and the sitemap are left to the hosts, which ask again each time. */
const siteFiles: readonly HeaderRule[] = [
  "/favicon.svg",
  "/apple-touch-icon.png",
  "/og.png",
  "/manifest.webmanifest",
].map((path) => ({ path, headers: { "Cache-Control": keep.forDay } }));

/** Other sites' pages hold the script to its digest: that needs leave to read it. Its bytes never change. */
const scriptsForHosts = hostScripts.map(
  ({ path }): HeaderRule => ({ path, headers: { ...forAnyone, "Cache-Control": keep.forYear } }),
);

const embedSection = sectionOf(embedPath(""));

const policyOf = (section: string) =>
  section === embedSection ? embedSecurityPolicy : `${contentSecurityPolicy}; frame-ancestors 'self'`;

function makeSectionRule(folder: string): HeaderRule {
  const cache = { "Cache-Control": keep[keptFor[folder] ?? "never"] };
  const policy = { "Content-Security-Policy": policyOf(folder) };
  const isOpen = openSections.has(folder);
  return {
    path: `/${folder}/*`,
    headers: { ...policy, ...(folder === searchFolder ? {} : cache), ...(isOpen ? forAnyone : {}) },
  };
}

/** Hosts that join the headers of several rules and those that take the last alike need each header in one rule only. */
const searchRules = (folders: readonly string[]): HeaderRule[] =>
  folders.includes(searchFolder)
    ? [{ path: `/${searchFolder}/parts/*`, headers: { "Cache-Control": keep.forYear } }]
    : [];

/**
 * The site's rules. No address gets the same header from two rules: some hosts join the two, of two joined policies a
 * browser obeys both, and then no one could frame the embeds. So the policy stands in one rule a section and never under
 * `/*`; and a `*` stands only at the end, which is all that every host reads.
 * @param folders names of the folders at the top of the built site
 */
export function makeHeaderRules(folders: readonly string[]): HeaderRule[] {
  const frontPage = {
    path: "/",
    headers: { "Content-Security-Policy": policyOf(""), "Cache-Control": keep.never },
  };
  const sections = folders.toSorted().map(makeSectionRule);
  return [everywhere, frontPage, ...typedFiles, ...siteFiles, ...scriptsForHosts, ...sections, ...searchRules(folders)];
}

const formatRule = ({ path, headers }: HeaderRule) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");

export const formatHeaders = (rules: readonly HeaderRule[]): string => `${rules.map(formatRule).join("\n\n")}\n`;

/** Reads a `_headers` file: a path alone on a line, its headers indented below; `#` begins a comment. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"))) {
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: {} });
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (rule && name && value) rule.headers[name] = value.trim();
  }
  return rules;
}

const matches = (pattern: string, path: string) =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers of one address: those of every rule that matches, equal names joined by a comma, as hosts do. */
export function selectHeaders(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const selected = new Map<string, string>();
  for (const rule of rules.filter((rule) => matches(rule.path, path))) {
    for (const [name, value] of Object.entries(rule.headers)) {
      const before = selected.get(name);
      selected.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return selected;
}
