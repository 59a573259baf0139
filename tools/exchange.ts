/** Two names change places in one step of the system, so that neither is ever missing: what no call of Node does. */
import { spawnSync } from "node:child_process";

/** Number of Linux' `renameat2` by what Node calls the processor. */
const callNumbers: Readonly<Partial<Record<NodeJS.Architecture, number>>> = { x64: 316, arm64: 276 };

/** `AT_FDCWD` (-100): as seen from here; `RENAME_EXCHANGE` (2). */
const script = (call: number) => `exit(syscall(${call}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)`;

/**
 * Whether the two directories were exchanged; if not, nothing happened. Linux alone has a call for it that any program may
 * reach: through Perl, which nearly all of its systems bring along. Both must be on one disk.
 */
export function exchange(one: string, other: string): boolean {
  const call = process.platform === "linux" ? callNumbers[process.arch] : undefined;
  if (call === undefined) return false;
  return spawnSync("perl", ["-e", script(call), one, other], { stdio: "ignore" }).status === 0;
}
