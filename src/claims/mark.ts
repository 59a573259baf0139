import { html, type SafeHtml } from "../html.ts";
import { verificationPath } from "../urls.ts";
import { type EntryKind, entryKindNames } from "./entry.ts";

/** A relation sign for each verdict, so that the mark is read without its colour. */
const signs: Readonly<Record<EntryKind, string>> = {
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
  return html`<sup class="dau-kiem kc-${kind}"><a href="${verificationPath(id)}" title="${words}" aria-label="${words}">${signs[kind]}</a></sup>`;
}
