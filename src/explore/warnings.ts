import { comparisonPath, figurePath, verificationPath } from "../urls.ts";
import { citeFigure } from "./cite.ts";
import type { Library } from "./library.ts";
import { printedIds } from "./measures.ts";
import { findNearest } from "./nearest.ts";
import { nameLines } from "./pick.ts";
import type { View } from "./view.ts";
import { meaningWarnings } from "./warn-of-meaning.ts";
import { timeWarnings } from "./warn-of-time.ts";
import type { FindWarnings, Shown, Warning } from "./warning.ts";

/** What editors wrote where they put the same figures side by side. */
const editorsNotes: FindWarnings = (shown, { measured }, library) => {
  const { comparison } = shown.length > 1 ? findNearest(printedIds(measured), library) : {};
  const more = comparison && { path: comparisonPath(comparison.id), label: comparison.title };
  return (comparison?.comparability ?? []).map((text) => ({ text, ...(more && { more }) }));
};

/** What the truth desk found about the figures. */
const doubtedClaims: FindWarnings = (_shown, { measured }, { doubted }) => {
  const drawn = new Set(printedIds(measured));
  return doubted
    .filter(({ metrics }) => metrics.some((id) => drawn.has(id)))
    .map(({ id, title }) => ({
      text: `Còn ngờ: ${title}.`,
      more: { path: verificationPath(id), label: "Phép kiểm" },
    }));
};

const cautionsOfFigures: FindWarnings = (shown, _view, { cautions }) =>
  shown.flatMap(({ name, figures }) =>
    figures.flatMap((figure) => {
      const text = [`${name}, ${citeFigure(figure)}:`, ...(cautions[figure.id] ?? [])];
      const more = { path: figurePath(figure.id), label: "Trang của số này" };
      return text.length > 1 ? [{ text: text.join(" "), more }] : [];
    }),
  );

export interface Warnings {
  /** What makes the lines not comparable. */
  readonly comparing: readonly Warning[];
  /** What editors wrote of these figures and of what sources claim about them. */
  readonly figures: readonly Warning[];
}

export function makeWarnings(view: View, library: Library): Warnings {
  const names = nameLines(view.measured.map(({ picked }) => picked));
  const shown = view.measured.map(({ picked, drawn }, index): Shown => {
    return { name: names[index] ?? "", picked, figures: drawn.map(({ printed }) => printed) };
  });
  const find = (finds: readonly FindWarnings[]) => finds.flatMap((one) => one(shown, view, library));
  return {
    comparing: find([...timeWarnings, ...meaningWarnings]),
    figures: find([editorsNotes, doubtedClaims, cautionsOfFigures]),
  };
}
