/** What is tested so that everybody can read the paper: the names and the ways, for readers; the outcomes stand in `data/`. */
import type { AuditTest } from "./audit-test.ts";
import { criticalTests } from "./critical-tests.ts";
import { furtherTests } from "./further-tests.ts";

export type AuditTestId = (typeof criticalTests)[number]["id"] | (typeof furtherTests)[number]["id"];

export const auditTests: readonly (AuditTest & { readonly id: AuditTestId })[] = [...criticalTests, ...furtherTests];
