import type { Observation } from "../model/observation.ts";
import { operations } from "../series/measure.ts";
import { roundNumber } from "../vi/number.ts";
import { citeFigure } from "./cite.ts";
import { selectComparable } from "./comparable.ts";
import type { Drawn } from "./measures.ts";
import type { Picked } from "./pick.ts";

function indexFigure(printed: Observation, base: Observation): Drawn {
  if (printed === base) {
    return {
      figure: { ...printed, value: 100, unit: "%", qualifier: undefined },
      printed,
      basis: `gốc: ${citeFigure(base)}`,
    };
  }
  const { value, decimals, approximate } = operations["ty-le"].compute([printed, base]);
  const qualifier = approximate ? ("khoảng" as const) : undefined;
  return {
    figure: { ...printed, value: roundNumber(value, decimals), unit: "%", qualifier },
    printed,
    basis: `${citeFigure(printed)} so với ${citeFigure(base)}`,
  };
}

/** Every figure in per cent of the first; nothing when there is no second. */
export function indexTo100(picked: Picked): Drawn[] {
  const { levels, targets } = selectComparable(picked);
  const [base] = levels;
  const figures = [...levels, ...targets];
  return base && figures.length > 1 ? figures.map((figure) => indexFigure(figure, base)) : [];
}
