import { seriesName } from "../charts/series-name.ts";
import type { Edition } from "../edition.ts";
import type { EntityId, IndicatorId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";
import { isAim } from "../series/select.ts";
import { compareVietnamese } from "../vi/sort.ts";
import type { Choice } from "./choice.ts";
import { keyOfLine, type LineKey, lineOfKey, workersIndicator } from "./line.ts";
import { chooseWorkers, groupWorkers } from "./per-workers.ts";
import { isCut } from "./shelf-parts.ts";

/** A line that has figures. */
export interface Offer {
  readonly key: LineKey;
  /** `Đảng viên`, with the part where it is one. */
  readonly subject: string;
  /** `Đảng bộ các KCN và CX Hà Nội`. */
  readonly of: string;
  /** The full names, for those who type them; empty where they are the same. */
  readonly more: string;
  readonly count: number;
  /** First and last year of its figures. */
  readonly years: readonly [string, string];
  /** Whose workers its figures are divided by, where those stand on a shelf for each entity. */
  readonly workers?: readonly EntityId[];
}

/** Everything the reader may pick, and what the page shows before anything is picked. */
export interface Catalogue {
  readonly offers: readonly Offer[];
  readonly start: Choice;
  /** Indicators of which every entity has a shelf of its own. */
  readonly cut: readonly IndicatorId[];
}

/** Levels that may be drawn. Exchange rates are kept to check sources, not to be told. */
export const isShown = ({ measure, unit, id }: Observation, { overruled }: Edition): boolean =>
  measure === "level" && unit !== "đồng/USD" && !overruled.has(id);

const yearsOf = (figures: readonly Observation[]): [string, string] => {
  const years = figures.flatMap(({ start, end }) => [start.slice(0, 4), end.slice(0, 4)]).toSorted();
  return [years[0] ?? "", years.at(-1) ?? ""];
};

function makeOffer(key: LineKey, figures: readonly Observation[], edition: Edition): Offer {
  const line = lineOfKey(key);
  const [indicator, entity] = [edition.indicators.get(line.indicator), edition.entities.get(line.entity)];
  return {
    key,
    subject: indicator ? seriesName(indicator, line.breakdown) : line.indicator,
    of: entity?.shortName ?? line.entity,
    more: [indicator?.name, entity?.name].filter(Boolean).join(", "),
    count: figures.length,
    years: yearsOf(figures),
  };
}

interface Rich {
  readonly key: LineKey;
  readonly entity: string;
  readonly counted: number;
  readonly years: number;
}

const richestFirst = (a: Rich, b: Rich) =>
  b.counted - a.counted || b.years - a.years || compareVietnamese(a.key, b.key);

/** Two indicators of the entity of which most was counted, over the longest time: the same place, two courses. */
function chooseStart(groups: ReadonlyMap<LineKey, readonly Observation[]>): Choice {
  const rich = [...groups].flatMap(([key, figures]): Rich[] => {
    const { entity, breakdown } = lineOfKey(key);
    const counted = figures.filter((figure) => !isAim(figure));
    const [first, last] = yearsOf(counted);
    return breakdown ? [] : [{ key, entity, counted: counted.length, years: Number(last) - Number(first) }];
  });
  const byEntity = [...Map.groupBy(rich.toSorted(richestFirst), ({ entity }) => entity).values()];
  const pairs = byEntity
    .filter(({ length }) => length > 1)
    .toSorted(([, a], [, b]) => (a && b ? richestFirst(a, b) : 0));
  const pair = (pairs[0] ?? rich.toSorted(richestFirst)).slice(0, 2);
  const canGrow = pair.length > 0 && pair.every(({ counted }) => counted > 1);
  return { lines: pair.map(({ key }) => key), measure: canGrow ? "chi-so-100" : "muc" };
}

const findCut = (shown: readonly Observation[]): IndicatorId[] =>
  [...Map.groupBy(shown, ({ indicator }) => indicator)].flatMap(([id, figures]) => (isCut(figures) ? [id] : []));

/** Adds whose workers must be fetched beside each line. */
function addWorkers(offers: readonly Offer[], edition: Edition): Offer[] {
  const counted = [...groupWorkers(edition).keys()];
  const ofEntity = new Map<EntityId, readonly EntityId[]>();
  return offers.map((offer) => {
    const entity = edition.entities.get(lineOfKey(offer.key).entity);
    if (!entity) return offer;
    const workers = ofEntity.get(entity.id) ?? chooseWorkers(entity, counted, edition);
    ofEntity.set(entity.id, workers);
    return workers.length > 0 ? { ...offer, workers } : offer;
  });
}

/** Small: a line for each pair of indicator and entity that has figures, none for the others. */
export function makeCatalogue(edition: Edition): Catalogue {
  const shown = [...edition.observations.values()].filter((figure) => isShown(figure, edition));
  const groups = Map.groupBy(shown, keyOfLine);
  const offers = [...groups]
    .map(([key, figures]) => makeOffer(key, figures, edition))
    .sort((a, b) => compareVietnamese(a.subject, b.subject) || compareVietnamese(a.of, b.of));
  const cut = findCut(shown);
  return {
    offers: cut.includes(workersIndicator) ? addWorkers(offers, edition) : offers,
    start: chooseStart(groups),
    cut,
  };
}
