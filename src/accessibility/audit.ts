/** The last audit, as `npm run accessibility` wrote it. */
import type { AuditTestId } from "./tests.ts";

export interface AuditResult {
  /** How many things were looked at; what they are, the test says. */
  readonly examined: number;
  /** How many of them failed; the test is passed when none did. */
  readonly failed: number;
}

export interface Audit {
  /** Day, in Việt Nam. */
  readonly date: string;
  readonly versions: { readonly chromium: string; readonly axe: string; readonly "html-validate": string };
  /** How much there was to look at that day. */
  readonly counts: { readonly pages: number; readonly pageKinds: number; readonly charts: number };
  readonly results: Readonly<Record<AuditTestId, AuditResult>>;
}

export const auditFile = "data/accessibility.json";

export const isPassed = ({ examined, failed }: AuditResult): boolean => examined > 0 && failed === 0;
