import { html, type SafeHtml } from "../html.ts";
import type { Observation } from "../model/observation.ts";
import { derivedAnchor, figureAnchor, figurePath } from "../urls.ts";
import type { Figure } from "./figure.ts";

/** card: the page carries the cards of its figures; record: it does not, so a press opens the record's own page. */
export type FigureTarget = "card" | "record";

const printed = ({ id, unit, period, asOf, source, qualifier, valueHigh }: Observation): SafeHtml =>
  html` data-metric="${id}" data-unit="${unit}" data-date="${period ?? asOf}" data-source="${source}"${
    qualifier && html` data-qualifier="${qualifier}"`
  }${valueHigh !== undefined && html` data-high="${valueHigh}"`}`;

const computed = ({ operation, unit, observations }: Figure): SafeHtml =>
  html` data-operation="${operation}" data-of="${observations.map(({ id }) => id).join(" ")}"${
    unit && html` data-unit="${unit}"`
  }`;

/** The id of what explains a figure: the card of its record, or of the computation that made it. */
export const anchorOf = ({ operation, observations }: Figure): string => {
  const ids = observations.map(({ id }) => id);
  return operation ? derivedAnchor(operation, ids) : figureAnchor(ids[0] ?? "");
};

/**
 * A number in a text: machine-readable, spoken as words, and the way to what stands behind it. The text is a link, so that
 * it breaks lines like any text, survives reading modes and works in every browser; over it lies a button that opens the
 * card in place, where popovers are known.
 */
export function figureElement(figure: Figure, target: FigureTarget): SafeHtml {
  const { text, spoken, value, operation, observations } = figure;
  const [first] = observations;
  if (!first) return html`${text}`;
  // Words for the ear replace digits only where what is seen is a picture of them; a link's own name must be its text.
  const data = html`<data value="${value}"${operation ? computed(figure) : printed(first)} role="img" aria-label="${spoken}">${text}</data>`;
  const looks = operation ? "so so-tinh" : "so";
  if (target === "record") {
    return html`<a class="${looks}" href="${figurePath(first.id)}">${data}</a>`;
  }
  const anchor = anchorOf(figure);
  return html`<span class="${looks}"><a href="#${anchor}" tabindex="-1">${data}</a><button type="button" popovertarget="${anchor}" aria-label="Nguồn của ${text}"></button></span>`;
}
