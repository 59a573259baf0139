import { html, type SafeHtml } from "../../html.ts";
import type { Observation } from "../../model/observation.ts";
import { figurePath } from "../../urls.ts";
import { readObservation, whenShort } from "../records/words.ts";

/** The figures that a computed one rests on, in a row: “96 tổ chức (5/2022), 5 tổ chức (19/6/2012)”. */
export const listInputs = (observations: readonly Observation[]): SafeHtml =>
  html`${observations.map(
    (observation, index) =>
      html`${index > 0 && ", "}<a href="${figurePath(observation.id)}">${readObservation(observation)}</a> (${whenShort(observation)})`,
  )}`;
