/**
 * Bundles the modules that pages are rendered with, without rendering any: `page-bundle.ts` starts it in a process of its
 * own, so that the memory it takes is given back before pages are rendered.
 */
import "./astro-environment.ts";
import { readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AstroIntegration, build } from "astro";
import { listFiles } from "./list-files.ts";
import type { BundleRecord, PageStyles } from "./page-bundle.ts";
import { youngClosures } from "./young-closures.ts";

type Kept = Omit<BundleRecord, "files">;

/** Keeps the bundle, which Astro would throw away when all pages are rendered. @param tell told of it */
function keepBundle(place: string, tell: (kept: Kept) => void): AstroIntegration {
  let pages: ReadonlyMap<string, unknown>;

  function keep(): Kept {
    renameSync(join(place, "site/.prerender"), join(place, "modules"));
    const entry = readdirSync(join(place, "modules")).find((name) => name.startsWith("prerender-entry."));
    if (!entry) throw new Error("Astro names the entry of its bundle otherwise than it did.");
    const styles = Array.from(pages, ([key, page]): PageStyles => [key, { styles: (page as PageStyles[1]).styles }]);
    return { entry, styles };
  }

  return {
    name: "keep-bundle",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [youngClosures] } });
      },
      "astro:build:setup": (build) => {
        pages = build.pages;
      },
      "astro:build:start": ({ setPrerenderer }) =>
        setPrerenderer({
          name: "keep-bundle",
          async getStaticPaths() {
            tell(keep());
            return [];
          },
          async render() {
            throw new Error("No page is rendered here.");
          },
        }),
    },
  };
}

const [place = ""] = process.argv.slice(2);
// Whatever started the build (a test, a shell), readers get the site for readers.
process.env.NODE_ENV = "production";
const cacheDir = join(place, "astro");
let kept: Kept | undefined;
const integrations = [
  keepBundle(place, (bundle) => {
    kept = bundle;
  }),
];
await build({ outDir: join(place, "site"), logLevel: "warn", integrations, cacheDir });
rmSync(cacheDir, { recursive: true, force: true });
if (!kept) throw new Error("Astro bundled no pages.");
const record: BundleRecord = { ...(kept as Kept), files: listFiles(place) };
writeFileSync(join(place, "bundle.json"), JSON.stringify(record));
