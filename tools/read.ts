import { isUtf8 } from "node:buffer";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { auditFile } from "../src/accessibility/audit.ts";
import type { Parts } from "../src/edition.ts";
import { frozenFolder } from "../src/embed/frozen-file.ts";
import type { Issue } from "../src/model/issue.ts";
import { articleFolder, readArticle } from "../src/read/article.ts";
import { chartFolder, readChart } from "../src/read/chart.ts";
import { observationsFolder } from "../src/read/observations.ts";
import { publishedFiguresFile } from "../src/read/published-figures.ts";
import { readRegistries } from "../src/read/registry.ts";

interface Folder {
  readonly path: string;
  readonly extension: string;
  /** Sane size of one file, in bytes. */
  readonly limit: number;
}

const folders: readonly Folder[] = [
  { path: articleFolder, extension: ".mdx", limit: 200_000 },
  { path: chartFolder, extension: ".yaml", limit: 50_000 },
  { path: "data", extension: ".yaml", limit: 2_000_000 },
  { path: observationsFolder, extension: ".csv", limit: 2_000_000 },
];

/** Everything editors wrote, read from disk. */
export interface Content {
  readonly parts: Parts;
  /** Every file that was read, by its path from the root, in the order of paths. */
  readonly files: readonly string[];
  /** Text of a file, empty where there is none. */
  readonly textOf: (file: string) => string;
  /** Text of every frozen copy of an embed, by its path: a tool wrote it, so it is no text of an editor. */
  readonly frozen: ReadonlyMap<string, string>;
  readonly issues: readonly Issue[];
}

const issueAtTop = (
  rule: string,
  file: string,
  issue: Pick<Issue, "message" | "actual" | "expected" | "remedy">,
): Issue => ({
  rule,
  file,
  line: 1,
  column: 1,
  ...issue,
});

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} KB`;

function readText(root: string, file: string, limit: number): { text?: string; issues: Issue[] } {
  const bytes = readFileSync(join(root, file));
  if (bytes.length > limit) {
    const [actual, expected] = [kilobytes(bytes.length), `không quá ${kilobytes(limit)}`];
    const remedy = "Chia thành nhiều tệp; xem có dán nhầm gì vào không.";
    return { issues: [issueAtTop("file-size", file, { message: "Tệp quá lớn.", actual, expected, remedy })] };
  }
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (isUtf8(bytes)) return { text, issues: [] };
  // What can be read is still checked, so that one stray byte does not hide the rest of the file.
  const remedy = "Lưu lại tệp với mã UTF-8.";
  return { text, issues: [issueAtTop("encoding", file, { message: "Tệp không phải UTF-8.", remedy })] };
}

const isOfFolder = (name: string) => !name.startsWith(".") && name !== "README.md";

function readFolder(root: string, { path, extension, limit }: Folder, texts: Map<string, string>): Issue[] {
  const entries = readdirSync(join(root, path), { withFileTypes: true }).filter(({ name }) => isOfFolder(name));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): Issue[] => {
      const file = `${path}/${entry.name}`;
      // The folder has a reader of its own; the audit is read by its page.
      if (file === observationsFolder || file === auditFile) return [];
      if (!entry.isFile() || (extname(entry.name) !== extension && file !== publishedFiguresFile)) {
        const remedy = "Đổi phần mở rộng của tệp, hoặc chuyển tệp đi chỗ khác.";
        const problem = {
          message: "Tệp này không được đọc.",
          expected: `chỉ tệp ${extension} nằm ngay trong ${path}`,
          remedy,
        };
        return [issueAtTop("stray-file", file, problem)];
      }
      const { text, issues } = readText(root, file, limit);
      if (text !== undefined) texts.set(file, text);
      return issues;
    });
}

/** The files of one folder, each read by its own reader. */
function readEach<Value>(
  texts: ReadonlyMap<string, string>,
  folder: string,
  read: (name: string, text: string) => { value?: Value; issues: readonly Issue[] },
): { values: Value[]; issues: Issue[] } {
  const readings = [...texts]
    .filter(([file]) => file.startsWith(`${folder}/`))
    .map(([file, text]) => read(basename(file, extname(file)), text));
  return {
    values: readings.flatMap(({ value }) => (value === undefined ? [] : [value])),
    issues: readings.flatMap(({ issues }) => issues),
  };
}

/** A project that froze nothing yet has no such folder. */
function readFrozen(root: string): ReadonlyMap<string, string> {
  const names = existsSync(join(root, frozenFolder)) ? readdirSync(join(root, frozenFolder)) : [];
  const files = names.filter((name) => name.endsWith(".json")).map((name) => `${frozenFolder}/${name}`);
  return new Map(files.toSorted().map((file) => [file, readFileSync(join(root, file), "utf8")]));
}

/** Reads articles, charts and registries below `root`; what cannot be read is left out and told of in `issues`. */
export function readParts(root: string): Content {
  const texts = new Map<string, string>();
  const diskIssues = folders.flatMap((folder) => readFolder(root, folder, texts));
  const articles = readEach(texts, articleFolder, readArticle);
  const charts = readEach(texts, chartFolder, readChart);
  const registries = readRegistries(texts);
  return {
    parts: { ...registries.value, articles: articles.values.map(({ article }) => article), charts: charts.values },
    files: [...texts.keys()],
    textOf: (file) => texts.get(file) ?? "",
    frozen: readFrozen(root),
    issues: [...diskIssues, ...articles.issues, ...charts.issues, ...registries.issues],
  };
}
