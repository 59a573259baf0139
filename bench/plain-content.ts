/** The baseline's articles as plain Markdown, for the peers that do not read MDX. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { plainArticle } from "./baseline-content.ts";
import { makeArticle } from "./content.ts";

/** Stands where the second chart does; every peer puts it there in its own way. */
export const chartPlace = "[[chart]]";

/** Writes N articles into `content/` below `root`. */
export function writePlainContent(root: string, count: number): void {
  mkdirSync(join(root, "content"), { recursive: true });
  for (let index = 0; index < count; index++) {
    const { slug, frontmatter, body } = plainArticle(makeArticle(index));
    const text = body.replace(/<So text="([^"]+)" \/>/g, "[$1](#so-lieu)").replace(/<Chart [^>]*\/>/, chartPlace);
    writeFileSync(join(root, `content/${slug}.md`), `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${text}\n`);
  }
}
