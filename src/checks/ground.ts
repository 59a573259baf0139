import type { Chart } from "../model/chart.ts";
import type { EntityId, IndicatorId, MetricId } from "../model/id.ts";
import type { Observation } from "../model/observation.ts";
import { articleFile } from "../read/article.ts";
import { registryFile } from "../read/registry.ts";
import type { Archive, PlacedId } from "./check.ts";
import type { IdKind } from "./mentions.ts";

/**
 * What the findings in a file rest on beside the registries: by their stamps, the file itself and those in which the
 * figures and charts stand that it names; for a chart over time, all that hold a figure of what it draws.
 */
export interface Ground {
  readonly files: readonly string[];
  readonly series: string;
}

/** Files that any file may rest on: the registries, but for the one that only remembers which addresses were given out. */
export const isSharedGround = (file: string): boolean =>
  /^data\/[^/]*\.yaml$/.test(file) && file !== registryFile("embeds");

/** The file a figure stands in; its name is made once, for it is looked up with every figure. */
function makeHomeOf(): (figure: Observation) => string {
  const known = new Map<string, string>();
  return ({ origin }) => {
    if ("file" in origin) return origin.file;
    const file = known.get(origin.article) ?? articleFile(origin.article);
    known.set(origin.article, file);
    return file;
  };
}

/** What stands in the files in which a figure of one thing stands; asked for by every chart that draws it. */
function makeStampThing({ edition, stampOf, stampText }: Archive) {
  const homeOf = makeHomeOf();
  const known = new Map<string, string>();
  const find = (indicator: IndicatorId, entity: EntityId) => {
    const ofEntity = edition.observationsByEntity.get(entity) ?? [];
    const homes = new Set(ofEntity.filter((figure) => figure.indicator === indicator).map(homeOf));
    return stampText([...homes].map(stampOf).toSorted().join(" "));
  };
  return (indicator: IndicatorId, entity: EntityId): string => {
    const thing = `${indicator} ${entity}`;
    const stamp = known.get(thing) ?? find(indicator, entity);
    known.set(thing, stamp);
    return stamp;
  };
}

/** What a chart over time draws it does not name: everything there is of one indicator and one entity. */
function makeStampSeries(archive: Archive): (chart: Chart | undefined) => string {
  const stampThing = makeStampThing(archive);
  return (chart) =>
    chart?.kind === "series"
      ? chart.series.map(({ indicator, entity }) => stampThing(indicator, entity)).join(" ")
      : "";
}

/** Kinds of ids of which some are defined in files that do not stand for all: figures, events, charts. */
const kindsDefinedApart = ({ definitions }: Archive): ReadonlySet<IdKind> =>
  new Set(
    [...definitions].flatMap(([kind, ids]) => (ids.values().some(({ file }) => !isSharedGround(file)) ? [kind] : [])),
  );

/** Files that define what another defines too: which of them is meant may change while they stand as they are. */
const disputed = ({ repeated, definitions }: Archive): ReadonlySet<string> =>
  new Set(repeated.flatMap(({ kind, id, file }) => [file, definitions.get(kind)?.get(id)?.file ?? file]));

interface Grounds {
  /** Whether what a file rested on is as it was. @param chart when the file is one */
  readonly stands: (ground: Ground, chart: Chart | undefined) => boolean;
  /** What a file rests on. @param references of the file, all to what exists */
  readonly find: (file: string, references: readonly PlacedId[], chart: Chart | undefined) => Ground;
}

export function makeGrounds(archive: Archive): Grounds {
  const { definitions, edition, files, stampOf } = archive;
  const homeOf = makeHomeOf();
  const stampSeries = makeStampSeries(archive);
  const definedApart = kindsDefinedApart(archive);
  const unsettled = disputed(archive);
  const settled = new Set(files.filter((file) => !unsettled.has(file)).map(stampOf));
  return {
    stands: (ground, chart) =>
      ground.files.every((stamp) => settled.has(stamp)) && ground.series === stampSeries(chart),
    find(file, references, chart) {
      const homes = new Set([file]);
      for (const { kind, id } of references) {
        if (!definedApart.has(kind)) continue;
        const figure = kind === "metric" && edition.observations.get(id as MetricId);
        homes.add(figure ? homeOf(figure) : (definitions.get(kind)?.get(id)?.file ?? ""));
      }
      const named = [...homes].filter((home) => !isSharedGround(home));
      return { files: named.map(stampOf), series: stampSeries(chart) };
    },
  };
}
