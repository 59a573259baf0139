/** Who says that a test is passed: a program that measures, or somebody who reads and looks. */
export const judges = {
  measured: "máy đo",
  read: "đọc và xét",
  both: "máy đo, đọc và xét",
} as const;

export interface AuditTest {
  readonly id: string;
  /** What holds when it is passed. */
  readonly name: string;
  /** The name Chartability gives to the failure; absent where the test is ours. */
  readonly original?: string;
  readonly judge: keyof typeof judges;
  /** What was done, and against which limit. */
  readonly how: string;
  /** What the count of things looked at counts. */
  readonly unit: string;
}
