import type { BreakdownId, EntityId } from "../model/id.ts";
import type { Indicator } from "../model/indicator.ts";

interface Line {
  readonly entity: EntityId;
  readonly breakdown?: BreakdownId | undefined;
}

/** Why figures of this indicator make no line, as editors say it; undefined of nearly all. */
export const whyUnjoined = ({ unjoined = [] }: Indicator, { entity, breakdown }: Line): string | undefined =>
  unjoined.find((line) => line.entity === entity && line.breakdown === breakdown)?.reason;
