/** A paper in which nothing was wrong, and what was clean of it still after later changes. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { DataNeeds, KeptFile } from "../src/checks/clean-paper.ts";
import { readPack, writePack } from "./memory-packs.ts";

/** How a file was; of an article or a chart also what is kept of it. */
export interface FileState extends Partial<KeptFile> {
  readonly stamp: string;
  readonly standing: string | null;
}

/** By what it was clean. */
export interface Ground {
  /** Digest of the code that read and checked. */
  readonly rules: string;
  /** A date may have come since. */
  readonly today: string;
  /** How the frozen copies stood on the disk. */
  readonly frozen: string;
}

/** What stands in the files under `data/`. */
export interface OfData {
  readonly data: DataNeeds;
  readonly rows: number;
}

interface RememberedPaper extends Ground, OfData {
  /** The same for the same files that hold the same. */
  readonly id: string;
  readonly files: Readonly<Record<string, FileState>>;
}

/** They are few, so an edit rewrites little; null where a file is gone. */
interface RememberedChanges extends Ground {
  /** The paper they are changes of. */
  readonly of: string;
  readonly files: Readonly<Record<string, FileState | null>>;
}

export interface StoredPaper extends OfData {
  readonly id: string;
  readonly states: ReadonlyMap<string, FileState>;
  readonly changes: RememberedChanges["files"];
}

const paperPath = (folder: string) => join(folder, "paper.json");
const changesPath = (folder: string) => join(folder, "paper-changes.json");

const isOf = (ground: Ground, known: Ground | undefined): boolean =>
  known?.rules === ground.rules && known.today === ground.today && known.frozen === ground.frozen;

function readChanges(folder: string, ground: Ground, id: string): RememberedChanges["files"] {
  const known = readPack(changesPath(folder)) as RememberedChanges | undefined;
  return known && isOf(ground, known) && known.of === id ? known.files : {};
}

/** Undefined when there is none that was clean by the same. */
export function readPaper(folder: string, ground: Ground): StoredPaper | undefined {
  const known = readPack(paperPath(folder)) as RememberedPaper | undefined;
  if (!known || !isOf(ground, known)) return undefined;
  const { id, data, rows, files } = known;
  const changes = readChanges(folder, ground, id);
  const states = new Map<string, FileState>();
  for (const file in files) states.set(file, files[file] as FileState);
  for (const [file, state] of Object.entries(changes)) {
    if (state) states.set(file, state);
    else states.delete(file);
  }
  return { id, data, rows, states, changes };
}

export function writePaper(folder: string, ground: Ground, paper: Omit<StoredPaper, "changes">): void {
  const { states, ...rest } = paper;
  writePack(paperPath(folder), { ...ground, ...rest, files: Object.fromEntries(states) } satisfies RememberedPaper);
  rmSync(changesPath(folder), { force: true });
}

/** Only while no file under `data/` changes. */
export function writeChanges(folder: string, ground: Ground, of: string, files: RememberedChanges["files"]): void {
  writePack(changesPath(folder), { ...ground, of, files } satisfies RememberedChanges);
}
