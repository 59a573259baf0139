import type { Amount } from "./amount.ts";
import type { Paint } from "./picture.ts";

/** One part of the whole. */
export interface Part {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly share: string;
  readonly paint: Paint;
  /** None for what the parts leave: nobody printed it. */
  readonly amount?: Amount;
}

export interface CompositionData {
  readonly parts: readonly Part[];
  readonly whole: number;
  /** `100 tổ chức`. */
  readonly wholeText: string;
  readonly total?: Amount;
}
