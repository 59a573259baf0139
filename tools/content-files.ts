/** The files that editors write, as they stand on disk. */
import { isUtf8 } from "node:buffer";
import { hash } from "node:crypto";
import { type Dirent, existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { auditFile } from "../src/accessibility/audit.ts";
import type { Issue } from "../src/model/issue.ts";
import { articleFolder } from "../src/read/article.ts";
import { chartFolder } from "../src/read/chart.ts";
import { observationsFolder } from "../src/read/observations.ts";
import { publishedFiguresFile } from "../src/read/published-figures.ts";
import { registryFile } from "../src/read/registry.ts";
import { type FileProblem, issueAtTop, notUtf8, stray, tooLarge } from "./file-problems.ts";
import { standingOf } from "./file-standing.ts";

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

/** What our own commands write holds a line or more of every figure and chart there ever was. */
const growing: ReadonlySet<string> = new Set([publishedFiguresFile, registryFile("embeds")]);
const growingLimit = 30_000_000;

/** What a file holds. */
export interface ContentFile {
  /** The same for the same bytes under the same name, and for no others. */
  readonly stamp: string;
  /** How the file stood on the disk, from which it is known again; null when it was too new to be. */
  readonly standing: string | null;
  /** @throws Error when the file changed since its stamp was taken */
  readonly read: () => Buffer;
}

/** The stamp of a file that stood on the disk like this, where it is known. */
export type KnowAgain = (file: string, standing: string) => string | undefined;

export interface ContentFiles {
  /** By the path from the root, in the order of paths within each folder. */
  readonly files: ReadonlyMap<string, ContentFile>;
  readonly issues: readonly Issue[];
}

/** Short enough to be repeated by whatever rests on the file, long enough for no two to be the same by chance. */
export const stampOf = (content: Buffer | string): string => hash("sha1", content, "base64").slice(0, 16);

/** Of the files chosen: which there are, and what they hold. */
export const stampFiles = ({ files }: ContentFiles, isChosen: (file: string) => boolean): string =>
  stampOf([...files].flatMap(([file, { stamp }]) => (isChosen(file) ? [stamp] : [])).join(" "));

/** Finds the file that has a stamp. */
export function makeFileOf({ files }: ContentFiles): (stamp: string) => string | undefined {
  const byStamp = new Map<string, string>();
  for (const [file, { stamp }] of files) byStamp.set(stamp, file);
  return (stamp) => byStamp.get(stamp);
}

/** The folder of figures has a reader of its own; the audit is read by its page. */
const isRead = (file: string) => file !== observationsFolder && file !== auditFile;
const isOfFolder = ({ name }: Dirent) => !name.startsWith(".") && name !== "README.md";

const isExpected = (entry: Dirent, file: string, extension: string) =>
  entry.isFile() && (extname(entry.name) === extension || file === publishedFiguresFile);

const stampFile = (file: string, bytes: Buffer) => stampOf(`${file}\n${stampOf(bytes)}`);

/** Its bytes are read when somebody asks for them, and must be those of the stamp. */
function makeKnown(path: string, file: string, stamp: string, standing: string): ContentFile {
  const read = () => {
    const bytes = readFileSync(path);
    if (stampFile(file, bytes) !== stamp) throw new Error(`${file}: tệp đổi trong lúc đang soát; hãy chạy lại.`);
    return bytes;
  };
  return { stamp, standing, read };
}

/** How the files of a folder stand on the disk, which may not exist; null when one of them is too new to be known again. */
export function standingOfFolder(path: string): string | null {
  const names = existsSync(path) ? readdirSync(path).toSorted() : [];
  const standings = names.map((name) => [name, standingOf(join(path, name))]);
  return standings.some(([, standing]) => standing === null) ? null : stampOf(JSON.stringify(standings));
}

interface Reading {
  readonly content?: ContentFile;
  readonly problems: readonly FileProblem[];
}

/** What cannot be decoded is still checked, so that one stray byte does not hide the rest of the file. */
function readFile(root: string, file: string, limit: number, knowAgain: KnowAgain): Reading {
  const path = `${root}/${file}`;
  // Before the bytes: a change between the two is then seen the next time.
  const standing = standingOf(path);
  const known = standing && knowAgain(file, standing);
  if (known) return { content: makeKnown(path, file, known, standing), problems: [] };
  const bytes = readFileSync(path);
  if (bytes.length > limit) return { problems: [tooLarge(bytes.length, limit)] };
  const content = { stamp: stampFile(file, bytes), standing, read: () => bytes };
  return { content, problems: isUtf8(bytes) ? [] : [notUtf8] };
}

function readFolder(root: string, folder: Folder, files: Map<string, ContentFile>, knowAgain: KnowAgain): Issue[] {
  const entries = readdirSync(join(root, folder.path), { withFileTypes: true }).filter(isOfFolder);
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = `${folder.path}/${entry.name}`;
      if (!isRead(file)) return [];
      if (!isExpected(entry, file, folder.extension)) return [issueAtTop(file, stray(folder))];
      const { content, problems } = readFile(root, file, growing.has(file) ? growingLimit : folder.limit, knowAgain);
      if (content) files.set(file, content);
      return problems.map((problem) => issueAtTop(file, problem));
    });
}

/**
 * Reads every file that editors write below `root`; what cannot be read is left out and told of in `issues`.
 * @param knowAgain of files in which nothing was wrong
 */
export function readContentFiles(root: string, knowAgain: KnowAgain): ContentFiles {
  const files = new Map<string, ContentFile>();
  const issues = folders.flatMap((folder) => readFolder(root, folder, files, knowAgain));
  return { files, issues };
}
