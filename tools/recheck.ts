/** Checks the content while pages of it are shown: in a process of its own, which gives way to all else. */
import { type ChildProcess, spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import type { CheckedProject } from "./check-project.ts";

function start(ended: (rechecked: CheckedProject) => void): ChildProcess {
  const child = spawn(process.execPath, [...process.execArgv, "tools/check.ts"], { stdio: ["ignore", "pipe", "pipe"] });
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  const pieces: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => pieces.push(piece));
  child.on("close", (status) => ended({ isClean: status === 0, outcome: Buffer.concat(pieces).toString() }));
  return child;
}

/** Gives a function to call when something was saved. @param told not of a check during which something else was */
export function makeRecheck(told: (rechecked: CheckedProject) => void): () => void {
  let running: ChildProcess | undefined;
  let isOutdated = false;

  function check(): void {
    isOutdated = false;
    running = start((rechecked) => {
      running = undefined;
      if (isOutdated) check();
      else told(rechecked);
    });
  }

  process.once("exit", () => running?.kill());
  return () => {
    if (running) isOutdated = true;
    else check();
  };
}
