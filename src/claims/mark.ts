import { html, type SafeHtml } from "../html.ts";
import { verificationPath } from "../urls.ts";
import { type EntryKind, entryKindNames } from "./entry.ts";

/** A relation sign for each verdict, so that the mark is read without its colour. */
export const verdictSigns: Readonly<Record<EntryKind, string>> = {
  consistent: "=",
  "within-rounding": "≈",
  discrepancy: "≠",
  doubted: "?!",
  implied: "→",
  "not-checkable": "?",
};

/**
 * The mark beside a claim: a sign, and for those who do not see it the verdict in words; it opens the arithmetic. Works
 * inside a sentence and without JavaScript. Its looks are in `styles/figures.css` (`.dau-kiem`).
 * @param id the claim, or the declared relation, that was checked
 */
export function verdictMark(kind: EntryKind, id: string): SafeHtml {
  const words = `Kiểm chứng: ${entryKindNames[kind]}`;
  return html`<sup class="dau-kiem kc-${kind}"><a href="${verificationPath(id)}" title="${words}" aria-label="${words}">${verdictSigns[kind]}</a></sup>`;
}

/** What the marks of some claims mean, in the order of the signs: `= khớp; ≠ không khớp`. */
export const explainMarks = (kinds: ReadonlySet<EntryKind>): string =>
  Object.entries(verdictSigns)
    .filter(([kind]) => kinds.has(kind as EntryKind))
    .map(([kind, sign]) => `${sign}\u00A0${entryKindNames[kind as EntryKind]}`)
    .join("; ");
