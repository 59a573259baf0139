import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { checkChanges } from "../../tools/check-changes.ts";
import { checkProject } from "../../tools/check-project.ts";
import { readContentFiles } from "../../tools/content-files.ts";
import { openPaper } from "../../tools/paper-memory.ts";
import { recallRegistries } from "../../tools/remembered-registries.ts";
import { articlePath, bars, chart, second, third } from "./three-articles.ts";

export const scratch = mkdtempSync(join(tmpdir(), "changes-"));
const today = "2026-11-22";

/** Texts of files by their paths; null where there is to be none. */
export type Files = Readonly<Record<string, string | null>>;

function write(root: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    if (text === null) rmSync(join(root, file));
    else writeFileSync(join(root, file), text);
  }
}

/** A clean paper of three articles that was checked, and then changed. */
export function makeChanged(changes: Files, more: Files = {}) {
  const folder = mkdtempSync(join(scratch, "project-"));
  const [root, memory] = [join(folder, "root"), join(folder, "memory")];
  cpSync("test/fixtures/_base", root, { recursive: true });
  const embeds = `${readFileSync(join(root, "data/embeds.yaml"), "utf8")}- { id: doanh-thu, since: 2026-11-22 }\n`;
  write(root, { [articlePath("bai-hai")]: second, [articlePath("bai-ba")]: third, [chart]: bars });
  write(root, { "data/embeds.yaml": embeds, "data/comparisons.yaml": "[]\n", ...more });
  expect(checkProject(root, today, memory).outcome).toMatch(/^Không có lỗi/);
  write(root, changes);
  return { root, memory };
}

/** What was read of articles and charts, and whether that was enough to see that nothing is wrong. */
export function lookAtChanges({ root, memory }: { root: string; memory: string }): {
  isClean: boolean;
  read: string[];
} {
  const { before } = openPaper(memory, { root, today });
  if (!before) throw new Error("No paper is remembered.");
  const content = readContentFiles(root, before.knowAgain);
  const read = new Set<string>();
  const files = new Map(
    [...content.files].map(([file, one]) => {
      const readOne = () => {
        read.add(file);
        return one.read();
      };
      return [file, { ...one, read: readOne }] as const;
    }),
  );
  const kept = checkChanges(before, { ...content, files }, today, () => recallRegistries(memory, content));
  return { isClean: kept !== null, read: [...read].filter((file) => file.startsWith("src/")).toSorted() };
}

export const told = ({ root, memory }: { root: string; memory: string }) => checkProject(root, today, memory).outcome;
export const fresh = ({ root }: { root: string }) => checkProject(root, today).outcome;
