/** Renders the whole site in parts, each in a process of its own, so that all cores work. */
import { mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BuiltPages, PageMakings } from "./build-pages.ts";
import { type BuildRecord, joinRecords, restamp } from "./build-record.ts";
import { runTool } from "./child-tools.ts";
import { readContent } from "./kept-content.ts";
import { listFiles } from "./list-files.ts";

interface PartOutcome {
  readonly rendered: number;
  readonly record: BuildRecord;
}

/** Moves the files of a part into the whole. */
function moveFiles(part: string, whole: string): void {
  const folders = new Set<string>();
  for (const file of listFiles(part)) {
    const folder = dirname(join(whole, file));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    renameSync(join(part, file), join(whole, file));
  }
  rmSync(part, { recursive: true });
}

/** @param count how many parts. @throws when a page does not render */
export async function buildParts(directory: string, makings: PageMakings, count: number): Promise<BuiltPages> {
  const places = Array.from({ length: count }, (_, index) => join(directory, `part-${index + 1}`));
  mkdirSync(directory, { recursive: true });
  // What changed is read once, not by each.
  readContent(makings.content);
  const bundle = await makings.bundle;
  await Promise.all(
    places.map((place, index) =>
      runTool("tools/build-part.ts", `${index + 1}/${count}`, place, makings.code, bundle, makings.content),
    ),
  );
  const outcomes = places.map((place): PartOutcome => {
    const outcome = JSON.parse(readFileSync(`${place}.json`, "utf8")) as PartOutcome;
    rmSync(`${place}.json`);
    moveFiles(place, directory);
    return outcome;
  });
  const record = joinRecords(outcomes.map((outcome) => outcome.record));
  return {
    kept: [],
    rendered: outcomes.reduce((sum, { rendered }) => sum + rendered, 0),
    makeRecord: (site) => restamp(record, site),
  };
}
