import type { Issue } from "../model/issue.ts";

/** What reading a file gives: the value when it can be used, and everything that is wrong with it. */
export interface Result<Value> {
  readonly value?: Value;
  readonly issues: readonly Issue[];
}
