import type { ChartKind } from "../model/chart.ts";
import { bars } from "./bars.ts";
import { change } from "./change.ts";
import { composition } from "./composition.ts";
import type { ChartKindModule } from "./kind.ts";
import { progress } from "./progress.ts";
import { series } from "./series.ts";

/** Every kind of chart. A kind added to `model/chart.ts` does not compile until it stands here. */
export const chartKinds = { series, bars, change, progress, composition } as const satisfies {
  // biome-ignore lint/suspicious/noExplicitAny: each kind has data of its own, which only its own functions touch
  readonly [Kind in ChartKind]: ChartKindModule<Kind, any>;
};
