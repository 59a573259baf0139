import { splitFrontmatter } from "../read/frontmatter.ts";
import type { CheckInput } from "./check.ts";
import { wordsIn } from "./part-selection.ts";

type TextOf = CheckInput["textOf"];

/** Tells whether a word stands in one of the files. */
export function searchFiles(files: Iterable<string>, textOf: TextOf): (word: string) => boolean {
  const texts = [...files].map((file) => [file, textOf(file)] as const);
  // Too large to be read, say: anything may stand there.
  const isUntold = texts.some(([, text]) => text === "");
  const words = new Set(texts.flatMap(([file, text]) => wordsIn(`${file} ${text}`)));
  return (word) => isUntold || words.has(word);
}

/** What of a file may define ids: of an article's frontmatter whatever is called an id. */
function definingText(file: string, text: string): string {
  const frontmatter = file.endsWith(".mdx") && splitFrontmatter(text)?.yaml;
  return frontmatter ? (frontmatter.match(/\bid\b\W+[a-z0-9-]+/g) ?? []).join("\n") : text;
}

/** Tells whether an id may be defined in one of the files. */
export const searchDefinitions = (files: Iterable<string>, textOf: TextOf): ((id: string) => boolean) =>
  searchFiles(files, (file) => definingText(file, textOf(file)));
