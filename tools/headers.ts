/** HTTP headers of the built site, in the `_headers` format that Cloudflare Pages and Netlify read. */
import { hostScripts } from "../src/embed/host-script.ts";
import { contentSecurityPolicy, embedSecurityPolicy } from "../src/site.ts";
import { chartPath, dataPath, embedPath, oembedPath } from "../src/urls.ts";

export interface HeaderRule {
  /** A path; a `*` at the end stands for anything. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const everywhere: HeaderRule = {
  path: "/*",
  headers: { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "strict-origin-when-cross-origin" },
};

/** Files whose names change with their content. */
const immutable = ["_astro", "fonts"].map(
  (folder): HeaderRule => ({
    path: `/${folder}/*`,
    headers: { "Cache-Control": "public, max-age=31536000, immutable" },
  }),
);

/** Anyone's page may fetch the data, and the files of a chart. */
const openData = [dataPath, chartPath()].map(
  (folder): HeaderRule => ({ path: `${folder}*`, headers: { "Access-Control-Allow-Origin": "*" } }),
);

/** Other sites' pages load these, and hold the script to its digest: that needs leave to read it. Its bytes never change. */
const forHosts: readonly HeaderRule[] = [
  { path: oembedPath("").replace(/[^/]*$/, "*"), headers: { "Access-Control-Allow-Origin": "*" } },
  ...hostScripts.map(({ path }) => ({
    path,
    headers: { "Access-Control-Allow-Origin": "*", "Cache-Control": "public, max-age=31536000, immutable" },
  })),
];

const embedSection = embedPath("").split("/")[1];

const policyOf = (section: string) =>
  section === embedSection ? embedSecurityPolicy : `${contentSecurityPolicy}; frame-ancestors 'self'`;

/**
 * The site's rules. Hosts join the headers of all rules that match, and of two joined policies a browser obeys both:
 * so the policy stands in one rule a section and never under `/*`, or no one could frame the embeds.
 * @param folders names of the folders at the top of the built site
 */
export function makeHeaderRules(folders: readonly string[]): HeaderRule[] {
  const sections = folders.toSorted().map((folder): HeaderRule => {
    return { path: `/${folder}/*`, headers: { "Content-Security-Policy": policyOf(folder) } };
  });
  const frontPage = { path: "/", headers: { "Content-Security-Policy": policyOf("") } };
  return [everywhere, ...immutable, ...openData, ...forHosts, frontPage, ...sections];
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
