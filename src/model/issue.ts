/** One finding of a check, in Vietnamese: what, where, expected, remedy. */
export interface Issue {
  /** The rule's name, e.g. `unknown-id`. */
  readonly rule: string;
  /** Path from the project's root. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** What is wrong. */
  readonly message: string;
  /** The bad value as written. */
  readonly actual?: string;
  readonly expected?: string;
  /** How to mend it. */
  readonly remedy?: string;
}
