/** The last paper of a project in which nothing was wrong. */
import { join } from "node:path";
import type { KeptFile, KeptFiles } from "../src/checks/clean-paper.ts";
import { countFigures } from "../src/checks/file-facts.ts";
import type { Counts } from "../src/checks/report.ts";
import { frozenFolder } from "../src/embed/frozen-file.ts";
import { articleFolder } from "../src/read/article.ts";
import { chartFolder } from "../src/read/chart.ts";
import { isOfData } from "../src/read/registry.ts";
import { type ContentFiles, type KnowAgain, makeFileOf, stampFiles, standingOfFolder } from "./content-files.ts";
import {
  type FileState,
  type Ground,
  type OfData,
  readPaper,
  type StoredPaper,
  writeChanges,
  writePaper,
} from "./remembered-paper.ts";
import { digestRules } from "./rules-digest.ts";

/** A paper that was clean by the same rules, on the same day. */
export interface CleanPaper extends StoredPaper {
  readonly kept: KeptFiles;
  readonly knowAgain: KnowAgain;
}

type Keep = (
  known: (file: string) => KeptFile | undefined,
  fileOf: (stamp: string) => string | undefined,
) => KeptFiles | null;

export interface PaperMemory {
  readonly before: CleanPaper | undefined;
  /** Remembers a clean paper. @param keep gives null when not all of it is */
  readonly keep: (content: ContentFiles, ofData: OfData, keep: Keep) => void;
}

/** More changes than these, and the paper is written anew. */
const mostChanges = 1000;

function makeCleanPaper(stored: StoredPaper): CleanPaper {
  const { states } = stored;
  const kept = new Map<string, KeptFile>();
  for (const [file, state] of states) if (state.facts) kept.set(file, state as KeptFile);
  return {
    ...stored,
    kept,
    knowAgain(file, standing) {
      const known = states.get(file);
      return known?.standing === standing ? known.stamp : undefined;
    },
  };
}

/** Files that are not as they were, or do not stand as they stood. */
function findChanged({ files }: ContentFiles, states: StoredPaper["states"] = new Map()): string[] {
  const changed = [...states.keys()].filter((file) => !files.has(file));
  for (const [file, { stamp, standing }] of files) {
    const before = states.get(file);
    if (before?.stamp !== stamp || before.standing !== standing) changed.push(file);
  }
  return changed;
}

/** How a file is now; null when it is gone. */
const stateNow = ({ files }: ContentFiles, kept: KeptFiles, file: string): FileState | null => {
  const now = files.get(file);
  return now ? { stamp: now.stamp, standing: now.standing, ...kept.get(file) } : null;
};

/** What a folder remembers of a project. */
export function openPaper(folder: string, { root, today }: { root: string; today: string }): PaperMemory {
  const frozen = standingOfFolder(join(root, frozenFolder));
  // Copies written in this moment are not known again, so nothing is remembered by them.
  if (frozen === null) return { before: undefined, keep: () => undefined };
  const ground: Ground = { rules: digestRules(), today, frozen };
  const stored = readPaper(folder, ground);
  const before = stored && makeCleanPaper(stored);

  function write(content: ContentFiles, ofData: OfData, kept: KeptFiles, changed: readonly string[]): void {
    const now = (files: Iterable<string>) => [...files].map((file) => [file, stateNow(content, kept, file)] as const);
    const changes = { ...before?.changes, ...Object.fromEntries(now(changed)) };
    if (before && Object.keys(changes).length <= mostChanges && !changed.some(isOfData)) {
      writeChanges(folder, ground, before.id, changes);
    } else {
      const states = new Map(now(content.files.keys())) as StoredPaper["states"];
      writePaper(folder, ground, { id: stampFiles(content, () => true), ...ofData, states });
    }
  }

  return {
    before,
    keep(content, ofData, keep) {
      const changed = findChanged(content, before?.states);
      if (before && changed.length === 0) return;
      const known = (file: string) =>
        before?.states.get(file)?.stamp === content.files.get(file)?.stamp ? before?.kept.get(file) : undefined;
      const kept = keep(known, makeFileOf(content));
      if (kept) write(content, ofData, kept, changed);
    },
  };
}

export function countPaper(rows: number, { files }: ContentFiles, kept: KeptFiles): Counts {
  const inFolder = (folder: string) => [...files.keys()].filter((file) => file.startsWith(`${folder}/`));
  const articles = inFolder(articleFolder);
  const figures = articles.map((file) => kept.get(file)).map((file) => (file ? countFigures(file.facts) : 0));
  return {
    articles: articles.length,
    charts: inFolder(chartFolder).length,
    figures: figures.reduce((sum, count) => sum + count, rows),
  };
}
