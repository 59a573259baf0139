import type { Issue } from "../model/issue.ts";
import type { CheckInput } from "./check.ts";
import { makeCheckContext } from "./context.ts";
import { checks } from "./registry.ts";

const inOrder = (a: Issue, b: Issue) =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;

/** Everything wrong with what was read, in the order of files and lines. */
export function runChecks(input: CheckInput): Issue[] {
  const context = makeCheckContext(input);
  const found = checks.flatMap(({ name, check }) =>
    check(context).map((finding): Issue => ({ rule: name, ...finding })),
  );
  return [...input.issues, ...found].sort(inOrder);
}
