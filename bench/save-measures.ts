import { mkdirSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { machine } from "./machine.ts";

/** Keeps what was measured in `bench/results/<day>-<name>.json`. @param name what was measured; empty for the build */
export function saveMeasures(name: string, measures: Readonly<Record<string, unknown>>): void {
  const date = new Date().toISOString().slice(0, 10);
  // Time is only worth reading beside how busy the machine was: 2 on two cores is full.
  const load = Number((loadavg()[2] ?? 0).toFixed(1));
  const kept = { date, machine: { ...machine, load }, ...measures };
  const folder = join(import.meta.dirname, "results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${[date, name].filter(Boolean).join("-")}.json`), `${JSON.stringify(kept, null, 2)}\n`);
}
