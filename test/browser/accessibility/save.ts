/** Writes the outcome of an audit where the site reads it. */
import { writeFileSync } from "node:fs";
import project from "../../../package.json" with { type: "json" };
import { type Audit, type AuditResult, auditFile } from "../../../src/accessibility/audit.ts";
import { type AuditTestId, auditTests } from "../../../src/accessibility/tests.ts";
import { today } from "../../../tools/today.ts";
import { edition } from "../../site/edition.ts";
import { findHtmlProblems } from "../../site/html-validator.ts";
import { pages } from "../../site/pages.ts";
import { pageKinds } from "../page-kinds.ts";
import type { Findings } from "./probe.ts";

const { "@axe-core/playwright": axe, "html-validate": htmlValidate } = project.devDependencies;

/** @param chromium version of the browser that looked */
export function saveAudit(found: Findings, chromium: string): void {
  const resultOf = (id: AuditTestId): AuditResult => {
    if (id === "html") return { examined: pages.length, failed: findHtmlProblems(pages).length };
    const { examined = 0, findings = [] } = found.get(id) ?? {};
    return { examined, failed: findings.length };
  };
  const audit: Audit = {
    date: today,
    versions: { chromium, axe, "html-validate": htmlValidate },
    counts: { pages: pages.length, pageKinds: pageKinds.length, charts: edition.charts.size },
    results: Object.fromEntries(auditTests.map(({ id }) => [id, resultOf(id)])) as Audit["results"],
  };
  writeFileSync(auditFile, `${JSON.stringify(audit, null, 2)}\n`);
  for (const [id, { findings }] of found) for (const finding of findings) console.log(`${id}: ${finding}`);
}
