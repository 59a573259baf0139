/** Runs a command and measures the whole tree of its processes. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Run {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of user and system time, all processes. */
  readonly cpu: number;
  /** Megabytes: the largest sum of resident memory seen over the processes of the tree; NaN where /proc is absent. */
  readonly memory: number;
}

interface Process {
  readonly parent: number;
  readonly ticks: number;
  readonly megabytes: number;
}

const ticksPerSecond = 100;
const pageMegabytes = 4096 / 1e6;

function readProcess(pid: number): Process | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    const at = (index: number) => Number(fields[index]);
    // Of proc(5), after the name: 1 parent, 11 utime, 12 stime, 13 and 14 those of ended children, 21 resident pages.
    return { parent: at(1), ticks: at(11) + at(12) + at(13) + at(14), megabytes: at(21) * pageMegabytes };
  } catch {
    return null;
  }
}

/** The process and all that it started. */
export function readTree(root: number): Process[] {
  const processes = new Map<number, Process>();
  for (const name of readdirSync("/proc")) {
    const process = /^\d+$/.test(name) ? readProcess(Number(name)) : null;
    if (process) processes.set(Number(name), process);
  }
  const isInside = (pid: number): boolean => {
    const process = processes.get(pid);
    return pid === root || (process !== undefined && process.parent > 1 && isInside(process.parent));
  };
  return [...processes].filter(([pid]) => isInside(pid)).map(([, process]) => process);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** @throws Error with the end of the output when the command fails */
export function measureRun(command: string, args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(command, args, {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output = (output + chunk).slice(-4000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    let ticks = 0;
    let memory = 0;
    const sample = setInterval(() => {
      const tree = child.pid ? readTree(child.pid) : [];
      ticks = Math.max(ticks, sum(tree.map((process) => process.ticks)));
      memory = Math.max(memory, sum(tree.map((process) => process.megabytes)));
    }, 100);
    child.on("close", (code) => {
      clearInterval(sample);
      if (code !== 0) return reject(new Error(`${command} ${args.join(" ")} ended with ${code}\n${output}`));
      resolve({ wall: (performance.now() - begin) / 1000, cpu: ticks / ticksPerSecond, memory });
    });
  });
}
