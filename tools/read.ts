import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { CheckInput } from "../src/checks/check.ts";
import { frozenFolder } from "../src/embed/frozen-file.ts";
import type { WrittenArticle } from "../src/model/article.ts";
import type { Chart } from "../src/model/chart.ts";
import type { Issue } from "../src/model/issue.ts";
import { articleFolder, readArticle } from "../src/read/article.ts";
import { chartFolder, readChart } from "../src/read/chart.ts";
import { isOfData, type Registries, readRegistries } from "../src/read/registry.ts";
import type { Result } from "../src/read/result.ts";
import { type ContentFile, type ContentFiles, readContentFiles, stampOf } from "./content-files.ts";

/** Everything editors wrote, read from disk: what the checks ask of it, before they know the day. */
export type Content = Omit<CheckInput, "today">;

/** What was read from files when they held the same bytes, where that is known. */
export interface Recall {
  readonly file: (file: string) => WrittenArticle | Chart | undefined;
  readonly registries: Registries | undefined;
}

export const nothingKnown: Recall = { file: () => undefined, registries: undefined };

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const textIn = (content: ContentFile | undefined) => (content ? utf8.decode(content.read()) : "");

/** The files of one folder, each read by its own reader, or not again. */
function readEach<Value extends WrittenArticle | Chart>(
  { files }: ContentFiles,
  folder: string,
  recall: Recall["file"],
  read: (name: string, text: string) => Result<Value>,
): { values: Value[]; issues: Issue[] } {
  const values: Value[] = [];
  const issues: Issue[] = [];
  for (const [file, content] of files) {
    if (!file.startsWith(`${folder}/`)) continue;
    const known = recall(file) as Value | undefined;
    const reading = known ? { value: known, issues: [] } : read(basename(file, extname(file)), textIn(content));
    if (reading.value) values.push(reading.value);
    issues.push(...reading.issues);
  }
  return { values, issues };
}

const readData = ({ files }: ContentFiles) =>
  readRegistries(
    new Map([...files].filter(([file]) => isOfData(file)).map(([file, content]) => [file, textIn(content)])),
  );

/** Text of every frozen copy. A project that froze nothing yet has no such folder. */
export function readFrozen(root: string): ReadonlyMap<string, string> {
  const names = existsSync(join(root, frozenFolder)) ? readdirSync(join(root, frozenFolder)) : [];
  const files = names.filter((name) => name.endsWith(".json")).map((name) => `${frozenFolder}/${name}`);
  return new Map(files.toSorted().map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

const readFrontmatter = (slug: string, text: string): Result<WrittenArticle> => {
  const { value, rest, issues } = readArticle(slug, text);
  const article = value?.article ?? rest;
  return article ? { value: article, issues } : { issues };
};

/** Reads articles, charts and registries from their files; what cannot be read is left out and told of in `issues`. */
export function readContent(content: ContentFiles, recall: Recall): Omit<Content, "frozen"> {
  const { files } = content;
  const articles = readEach(content, articleFolder, recall.file, readFrontmatter);
  const charts = readEach(content, chartFolder, recall.file, readChart);
  const registries = recall.registries ? { value: recall.registries, issues: [] } : readData(content);
  return {
    parts: { ...registries.value, articles: articles.values, charts: charts.values },
    files: [...files.keys()],
    textOf: (file) => textIn(files.get(file)),
    stampOf: (file) => files.get(file)?.stamp ?? "",
    stampText: stampOf,
    issues: [...content.issues, ...articles.issues, ...charts.issues, ...registries.issues],
  };
}

/** Reads everything below `root`. */
export function readParts(root: string): Content {
  const files = readContentFiles(root, () => undefined);
  return { ...readContent(files, nothingKnown), frozen: readFrozen(root) };
}
