/** The import table of the house: data flows one way, and each outside package has one home. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

interface Rule {
  /** Modules under `src/` it may import besides itself. */
  readonly modules: readonly string[];
  /** Packages it may import; a name ending in `/` or `:` allows everything below it. */
  readonly packages: readonly string[];
}

const pure = ["model", "vi", "html", "urls", "site"];

const table: Readonly<Record<string, Rule>> = {
  site: { modules: [], packages: [] },
  html: { modules: [], packages: [] },
  urls: { modules: ["site"], packages: [] },
  model: { modules: ["site"], packages: ["zod"] },
  vi: { modules: ["model"], packages: [] },
  edition: { modules: ["model"], packages: [] },
  reads: { modules: ["edition"], packages: [] },
  series: { modules: ["model", "vi", "edition", "reads"], packages: [] },
  claims: { modules: [...pure, "series", "edition", "reads"], packages: [] },
  figures: { modules: [...pure, "series", "edition"], packages: [] },
  charts: {
    modules: [...pure, "series", "figures", "claims", "edition", "reads"],
    packages: ["@observablehq/plot", "d3"],
  },
  embed: { modules: [...pure, "charts", "edition", "reads"], packages: ["node:crypto"] },
  body: {
    modules: [...pure, "series", "figures", "charts", "claims", "edition", "reads"],
    packages: ["satteri", "hast", "hast-util-to-html"],
  },
  read: { modules: ["model", "edition", "vi"], packages: ["zod", "yaml", "js-yaml", "csv-parse/sync"] },
  checks: {
    modules: [...pure, "series", "figures", "charts", "claims", "embed", "body", "edition", "read"],
    packages: ["hast"],
  },
  machine: {
    modules: ["charts", ...pure, "series", "figures", "claims", "edition"],
    packages: ["feedsmith", "d3", "schema-dts"],
  },
  download: {
    modules: ["charts", "machine", ...pure, "series", "figures", "claims", "edition"],
    packages: ["node:crypto", "fflate", "write-excel-file/node", "hyparquet-writer"],
  },
  raster: { modules: ["download"], packages: ["node:", "@takumi-rs/core"] },
  entries: { modules: ["model", "edition", "body", "read"], packages: ["node:crypto"] },
  content: { modules: ["model", "entries"], packages: ["astro/loaders", "astro:content"] },
  published: {
    modules: ["model", "edition", "reads", "read", "body", "embed", "content", "entries", "figures"],
    packages: ["node:fs"],
  },
  explore: {
    modules: [
      ...pure,
      "series",
      "figures",
      "charts",
      "claims",
      "embed",
      "machine",
      "download",
      "search",
      "edition",
      "reads",
    ],
    packages: [],
  },
  client: { modules: ["vi", "html", "search", "urls", "embed", "explore"], packages: [] },
  search: { modules: ["vi"], packages: [] },
  accessibility: { modules: [], packages: [] },
};

/** Pages and components may use everything pure and `published`; only `content` knows `astro:content`. */
const presentation: Rule = {
  modules: [
    ...Object.keys(table).filter((name) => !["content", "entries", "read", "checks"].includes(name)),
    "components",
    "styles",
    "pages",
  ],
  packages: ["astro", "astro/", "schema-dts"],
};
const tools: Rule = {
  modules: Object.keys(table).filter((name) => !["published", "content", "client"].includes(name)),
  packages: [
    "node:",
    "astro",
    "astro/runtime/prerender/static-paths.js",
    "cborg",
    "@capsizecss/unpack",
    "pagefind",
    "playwright-core",
    "mrmime",
    "sirv",
    "subset-font",
    "@sparticuz/chromium",
    "zod",
    "vite",
    "vitest/",
    "yaml",
  ],
};

/** `src/live.config.ts` belongs to the loader; everything else is named by its folder or file. */
const moduleOf = (path: string) =>
  path === "live.config.ts" ? "content" : (path.split("/")[0] ?? "").replace(/\.ts$/, "");

const ruleOf = (name: string): Rule | undefined =>
  name === "components" || name === "pages" ? presentation : table[name];

const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|astro|mdx)$/.test(file) && !/\.test\.ts$|\.d\.ts$/.test(file))
    .map((file) => join(folder, file));

const importsOf = (file: string) =>
  [
    ...readFileSync(file, "utf8").matchAll(
      /^(?:import|export)\s[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? "");

const allowsPackage = (packages: readonly string[], name: string) =>
  packages.some((allowed) => (/[/:]$/.test(allowed) ? name.startsWith(allowed) : name === allowed));

function violations(folder: string, ruleFor: (file: string) => { name: string; rule: Rule | undefined }): string[] {
  return sources(folder).flatMap((file) => {
    const { name, rule } = ruleFor(file);
    if (!rule) return [`${file}: “${name}” is not in the table`];
    return importsOf(file).flatMap((specifier) => {
      if (!specifier.startsWith("."))
        return allowsPackage(rule.packages, specifier) ? [] : [`${file} imports ${specifier}`];
      const target = relative("src", join(dirname(file), specifier));
      if (target.startsWith("..")) return folder === "src" ? [`${file} imports ${specifier}`] : [];
      const module = moduleOf(target);
      return module === name || rule.modules.includes(module) ? [] : [`${file} imports ${specifier}`];
    });
  });
}

test("every module of src imports only what the table allows", () => {
  const found = violations("src", (file) => {
    const name = moduleOf(relative("src", file));
    return { name, rule: ruleOf(name) };
  });
  expect(found).toEqual([]);
});

test("tools use pure code and never Astro", () => {
  expect(violations("tools", () => ({ name: "tools", rule: tools }))).toEqual([]);
});

test("there is no drawer for what has no name", () => {
  const drawers = sources("src").filter((file) => /\b(utils?|helpers?|common|lib)\b/.test(file));
  expect(drawers).toEqual([]);
});
