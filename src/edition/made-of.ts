/** What the parts of an Edition are made of, so that a build knows which of them an edit leaves as they were. */
import type { Edition } from "../edition.ts";

/** What editors write, in kinds that change apart: a title is of an article's head, but none of its figures. */
export type FieldKind = "heads" | "figures" | "shown" | "charts" | "registries";

/** What stands beside the Edition: of each article what its body shows. */
type Beside = "shown";

const ofFigures = ["figures", "registries"] as const;
const ofRegistries = ["registries"] as const;

export const madeOf: Readonly<Record<keyof Edition | Beside, readonly FieldKind[]>> = {
  articles: ["heads"],
  events: ["heads"],
  corrections: ["heads", "registries"],
  charts: ["charts"],
  observations: ofFigures,
  observationsByIndicator: ofFigures,
  observationsByEntity: ofFigures,
  comparisons: ofRegistries,
  authors: ofRegistries,
  embeds: ofRegistries,
  entities: ofRegistries,
  indicators: ofRegistries,
  relations: ofRegistries,
  rulingsByMetric: ofRegistries,
  overruled: ofRegistries,
  sources: ofRegistries,
  shown: ["shown"],
};
