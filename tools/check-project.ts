import { describeOutcome } from "../src/checks/report.ts";
import { checkContent } from "../src/checks/run.ts";
import type { Parts } from "../src/edition.ts";
import { noMemory, readMemory } from "./check-memory.ts";
import { readContentFiles } from "./content-files.ts";
import { readContent } from "./read.ts";

/** What a check came to. */
export interface CheckedProject {
  readonly parts: Parts;
  readonly isClean: boolean;
  /** As editors read it. */
  readonly outcome: string;
}

/**
 * Checks everything editors wrote below `root`.
 * @param today ISO day in Việt Nam
 * @param memory folder of what the last check remembered, which this one rewrites; without it every file is looked at anew.
 * The outcome is the same with it and without
 */
export function checkProject(root: string, today: string, memory?: string): CheckedProject {
  const { knowAgain, recollect } = memory ? readMemory(memory) : noMemory;
  const files = readContentFiles(root, knowAgain);
  const { recall, clean: known, keep } = recollect(files);
  const content = readContent(root, files, recall);
  const { issues, clean } = checkContent({ ...content, today }, known);
  keep(content, clean);
  return { parts: content.parts, isClean: issues.length === 0, outcome: describeOutcome(issues, content.parts) };
}
