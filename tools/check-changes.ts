/** Checks what changed since a check in which nothing was wrong. */
import type { KeptFiles } from "../src/checks/clean-paper.ts";
import { checkPart } from "../src/checks/part.ts";
import { isOfData, type Registries } from "../src/read/registry.ts";
import { type ContentFile, type ContentFiles, makeFileOf } from "./content-files.ts";
import type { CleanPaper } from "./paper-memory.ts";
import { readContent } from "./read.ts";

/** Some of the articles and charts, and everything under `data/`. */
function selectFiles({ files }: ContentFiles, chosen: ReadonlySet<string>): ContentFiles {
  const selected = new Map<string, ContentFile>();
  for (const [file, content] of files) if (isOfData(file) || chosen.has(file)) selected.set(file, content);
  return { files: selected, issues: [] };
}

/** Articles and charts that are new or hold something else, and those that are gone; null when a file of data is one. */
function findChanged({ files }: ContentFiles, { states }: CleanPaper) {
  const changed: string[] = [];
  for (const [file, { stamp }] of files) if (states.get(file)?.stamp !== stamp) changed.push(file);
  const gone = [...states.keys()].filter((file) => !files.has(file));
  return [...changed, ...gone].some(isOfData) ? null : { changed, gone };
}

/**
 * What is to be kept of the paper as it is now, where nothing is wrong with it; null when something may be wrong, or too
 * much changed to tell.
 * @param recallRegistries what the files under `data/` hold, of which none changed
 */
export function checkChanges(
  before: CleanPaper,
  content: ContentFiles,
  today: string,
  recallRegistries: () => Registries | undefined,
): KeptFiles | null {
  const found = content.issues.length === 0 && findChanged(content, before);
  if (!found) return null;
  if (found.changed.length + found.gone.length === 0) return before.kept;
  const registries = recallRegistries();
  if (!registries) return null;
  const kept = checkPart({
    ...found,
    before: before.kept,
    data: before.data,
    fileOf: makeFileOf(content),
    read: (chosen) => {
      const some = readContent(selectFiles(content, chosen), { file: () => undefined, registries });
      return { ...some, frozen: new Map(), today };
    },
  });
  if (!kept) return null;
  const all = new Map(before.kept);
  for (const [file, record] of kept) all.set(file, record);
  return all;
}
