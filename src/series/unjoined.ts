import type { Edition } from "../edition.ts";
import type { BreakdownId, EntityId } from "../model/id.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import { joinList } from "../vi/text.ts";

interface Line {
  readonly entity: EntityId;
  readonly breakdown?: BreakdownId | undefined;
}

/** Why figures of this indicator make no line, as editors say it; undefined of nearly all. */
export const whyUnjoined = ({ unjoined = [] }: Indicator, { entity, breakdown }: Line): string | undefined =>
  unjoined.find((line) => line.entity === entity && line.breakdown === breakdown)?.reason;

const isOfLine = (line: Observation) => (other: Observation) =>
  other.indicator === line.indicator && other.entity === line.entity && other.breakdown === line.breakdown;

/** @throws RangeError, in Vietnamese, when a growth would be told of figures of one line that is none */
export function refuseGrowth([first, ...others]: readonly Observation[], { indicators }: Edition): void {
  const indicator = first && indicators.get(first.indicator);
  if (!indicator || !others.every(isOfLine(first)) || !whyUnjoined(indicator, first)) return;
  const ids = joinList([first, ...others].map(({ id }) => `“${id}”`));
  throw new RangeError(
    `không nói mức tăng, giảm giữa ${ids}: “unjoined” của chỉ số “${indicator.id}” khai rằng chúng không nối thành một đường`,
  );
}
