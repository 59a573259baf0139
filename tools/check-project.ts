import { keepFiles } from "../src/checks/clean-paper.ts";
import { type Counts, countParts, describeOutcome } from "../src/checks/report.ts";
import { checkContent } from "../src/checks/run.ts";
import { checkChanges } from "./check-changes.ts";
import { type Memory, noMemory, readMemory } from "./check-memory.ts";
import { type ContentFiles, readContentFiles } from "./content-files.ts";
import { countPaper, openPaper, type PaperMemory } from "./paper-memory.ts";
import { readContent, readFrozen } from "./read.ts";
import { recallRegistries } from "./remembered-registries.ts";

/** What a check came to. */
export interface CheckedProject {
  readonly isClean: boolean;
  /** As editors read it. */
  readonly outcome: string;
}

const cleanOutcome = (counts: Counts): CheckedProject => ({ isClean: true, outcome: describeOutcome([], counts) });

interface Project {
  readonly root: string;
  /** ISO day in Việt Nam. */
  readonly today: string;
}

function checkWhole(
  { root, today }: Project,
  files: ContentFiles,
  memory: Memory,
  paper?: PaperMemory,
): CheckedProject {
  const { recall, clean: known, keep } = memory.recollect(files);
  const content = { ...readContent(files, recall), frozen: readFrozen(root) };
  const { issues, clean, data } = checkContent({ ...content, today }, known);
  keep(content, clean);
  if (issues.length === 0)
    paper?.keep(files, { data, rows: content.parts.rows.length }, (known, fileOf) =>
      keepFiles({ ...content, fileOf, known }, clean),
    );
  return { isClean: issues.length === 0, outcome: describeOutcome(issues, countParts(content.parts)) };
}

/** Looks only at what changed since a paper was clean, where that is enough to see that it is clean still. */
function checkAgain(project: Project, folder: string): CheckedProject {
  const paper = openPaper(folder, project);
  const before = paper.before;
  if (!before) {
    const memory = readMemory(folder);
    return checkWhole(project, readContentFiles(project.root, memory.knowAgain), memory, paper);
  }
  const files = readContentFiles(project.root, before.knowAgain);
  const kept = checkChanges(before, files, project.today, () => recallRegistries(folder, files));
  if (!kept) return checkWhole(project, files, readMemory(folder), paper);
  paper.keep(files, before, () => kept);
  return cleanOutcome(countPaper(before.rows, files, kept));
}

/**
 * Checks everything editors wrote below `root`.
 * @param today ISO day in Việt Nam
 * @param memory folder of what the last check remembered, which this one rewrites; without it every file is looked at anew.
 * The outcome is the same with it and without
 */
export function checkProject(root: string, today: string, memory?: string): CheckedProject {
  if (memory) return checkAgain({ root, today }, memory);
  return checkWhole({ root, today }, readContentFiles(root, noMemory.knowAgain), noMemory);
}
