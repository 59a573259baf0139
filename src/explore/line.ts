import type { BreakdownId, EntityId, IndicatorId } from "../model/id.ts";

/** What a reader picks: one indicator (or a part of it) of one entity. */
export interface Line {
  readonly indicator: IndicatorId;
  readonly entity: EntityId;
  readonly breakdown?: BreakdownId | undefined;
}

/** How a line stands in the address: `dang-vien.hn-dang-bo`, `du-an-moi.hn-kcn.fdi`. Ids have no dots. */
export type LineKey = string;

export const keyOfLine = ({ indicator, entity, breakdown }: Line): LineKey =>
  [indicator, entity, ...(breakdown ? [breakdown] : [])].join(".");

export function lineOfKey(key: LineKey): Line {
  const [indicator, entity, breakdown] = key.split(".");
  return {
    indicator: indicator as IndicatorId,
    entity: entity as EntityId,
    ...(breakdown && { breakdown: breakdown as BreakdownId }),
  };
}

/** Shapes tell four lines apart without colour, and a phone has room for the names of no more. */
export const mostLines = 4;

/** The indicator that others are divided by. */
export const workersIndicator = "lao-dong" as IndicatorId;
