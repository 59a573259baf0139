/** Renders the whole site in parts, each in a process of its own, so that all cores work. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { astroCache, type BuiltPages } from "./build-pages.ts";
import { type BuildRecord, joinRecords, restamp } from "./build-record.ts";
import { listFiles } from "./list-files.ts";

interface PartOutcome {
  readonly rendered: number;
  readonly record: BuildRecord;
}

function renderPart(name: string, directory: string, code: string, cache: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const command = [...process.execArgv, "tools/build-part.ts", name, directory, code, cache];
    const part = spawn(process.execPath, command, { stdio: ["ignore", "inherit", "inherit"] });
    part.on("error", reject);
    part.on("close", (status) => (status === 0 ? resolve() : reject(new Error(`Phần ${name} không dựng được.`))));
  });
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
export async function buildParts(
  directory: string,
  code: string,
  count: number,
  cache = astroCache,
): Promise<BuiltPages> {
  const places = Array.from({ length: count }, (_, index) => join(directory, `part-${index + 1}`));
  mkdirSync(directory, { recursive: true });
  await Promise.all(
    places.map((place, index) =>
      renderPart(`${index + 1}/${count}`, place, code, join(cache, `part-${index + 1}-of-${count}`)),
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
