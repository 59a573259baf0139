import type { EntityId, IndicatorId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";

/**
 * What a shelf holds: all figures of an indicator (`dang-vien`), or those of one entity (`dang-vien/hn-dang-bo`) where
 * they are too many for one file. It is the shelf's name in its address, too.
 */
export type ShelfKey = string;

/** Figures on one shelf: about half a megabyte. A reader picks a few lines; those of an indicator that everybody counts would weigh many. */
export const mostFigures = 2000;

export const shelfKey = (indicator: IndicatorId, entity?: EntityId): ShelfKey =>
  entity ? `${indicator}/${entity}` : indicator;

/** Every shelf on which a figure may stand. */
export const keysOfFigure = ({ indicator, entity }: Observation): ShelfKey[] => [
  shelfKey(indicator),
  shelfKey(indicator, entity),
];

/** Whether the figures of an indicator stand on a shelf for each entity. */
export const isCut = (figures: readonly Observation[]): boolean => figures.length > mostFigures;
