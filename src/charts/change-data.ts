import type { Amount } from "./amount.ts";

export interface ChangeRow {
  readonly label: string;
  readonly from: Amount;
  readonly to: Amount;
  /** `tăng 10%`, in the measure of the other rows; empty when it cannot be computed honestly. */
  readonly change: string;
}

export interface ChangeData {
  readonly rows: readonly ChangeRow[];
  /** Each row starts at 100, so that unlike units share the axis. */
  readonly isIndex: boolean;
}
