/** Tools of ours that a tool starts, each in a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";

const running = new Set<ChildProcess>();

/** Runs one with the same Node and its options, and prints what it prints. @throws when it fails */
export function runTool(tool: string, ...options: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, tool, ...options], { stdio: "inherit" });
    running.add(child);
    child.on("error", reject);
    child.on("close", (status) => {
      running.delete(child);
      if (status === 0) resolve();
      else reject(new Error(`${tool} ${options.join(" ")}: ended with ${status}`));
    });
  });
}

/** Ends those that run; when this is over they write no more. */
export async function stopTools(): Promise<void> {
  await Promise.all(
    [...running].map((child) => new Promise((resolve) => child.once("close", resolve).kill("SIGKILL"))),
  );
}
