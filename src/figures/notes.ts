import { type Edition, makeEdition, type Parts } from "../edition.ts";
import type { Observation } from "../model/observation.ts";
import { FigureError } from "./expression.ts";
import { bindPlain } from "./template.ts";

/** Whether the note of a figure speaks of figures, so that it says something else when one of them changes. */
export const speaksOfFigures = ({ note }: Pick<Observation, "note">): boolean => note?.includes("{") ?? false;

/** What cannot be written out stays as it was written: the checks say what is wrong with it. */
function bindNote(observation: Observation, edition: Edition): Observation {
  try {
    return { ...observation, note: bindPlain(observation.note ?? "", edition) };
  } catch (error) {
    if (!(error instanceof FigureError || error instanceof RangeError)) throw error;
    return observation;
  }
}

/** The Edition with the figures in notes written out: a note goes as text wherever its figure goes. */
export function bindNotes(edition: Edition): Edition {
  const speaking = [...edition.observations.values()].filter(speaksOfFigures);
  if (speaking.length === 0) return edition;
  const bound = new Map(speaking.map((observation) => [observation, bindNote(observation, edition)]));
  const bind = (observation: Observation) => bound.get(observation) ?? observation;
  const bindEach = <Key>(map: ReadonlyMap<Key, readonly Observation[]>): ReadonlyMap<Key, readonly Observation[]> =>
    new Map(Array.from(map, ([key, observations]) => [key, observations.map(bind)]));
  return {
    ...edition,
    observations: new Map(Array.from(edition.observations, ([id, observation]) => [id, bind(observation)])),
    observationsByIndicator: bindEach(edition.observationsByIndicator),
    observationsByEntity: bindEach(edition.observationsByEntity),
  };
}

/** The Edition as readers get it. */
export const makeBoundEdition = (parts: Parts): Edition => bindNotes(makeEdition(parts));
