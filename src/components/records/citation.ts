import type { Edition } from "../../edition.ts";
import type { Observation } from "../../model/observation.ts";
import { site } from "../../site.ts";
import { absoluteUrl, figurePath } from "../../urls.ts";
import { readObservation } from "../../vi/reading.ts";
import { subjectOf, whenShort } from "./words.ts";

/** The line by which others name one figure; `download/citation.ts` has that of a chart. */
export function makeFigureCitation(observation: Observation, edition: Edition): string {
  const figure = `${subjectOf(observation, edition)}, ${whenShort(observation)}: ${readObservation(observation)}`;
  const source = edition.sources.get(observation.source)?.shortName ?? observation.source;
  return `${site.name}, “${figure}”, theo ${source}. ${absoluteUrl(figurePath(observation.id))} (${site.licence.name})`;
}
