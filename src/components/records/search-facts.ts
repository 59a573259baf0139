/** What the search index knows of pages beyond their text. */
import type { Edition } from "../../edition.ts";
import type { Observation } from "../../model/observation.ts";
import { question } from "../../reads.ts";
import type { SearchMonth } from "../../search/month.ts";
import type { SearchFilters, SearchPageFacts } from "../../search/record.ts";
import { entityPath, indicatorPath, sourcePath } from "../../urls.ts";
import { lowerFirst } from "../../vi/text.ts";

export const yearOf = ({ end }: Observation) => end.slice(0, 4);
export const unique = (values: Iterable<string>) => [...new Set(values)].filter(Boolean);

/** What pages that speak of these figures can be narrowed by. */
export function filtersOf(observations: readonly Observation[], { indicators }: Edition): SearchFilters {
  const used = new Set(observations.map(({ indicator }) => indicator));
  return {
    nam: unique(observations.map(yearOf)),
    "chi-so": unique(Array.from(used, (id) => indicators.get(id)?.shortName ?? "")),
  };
}

export const factsOf = (
  about: readonly Observation[] | undefined,
  names: readonly string[],
  edition: Edition,
): SearchPageFacts => ({ filters: filtersOf(about ?? [], edition), names });

/** Something that figures are about, or from. */
interface Subject {
  readonly id: string;
  readonly name?: string;
  readonly shortName: string;
}

/** `Thái Nguyên (từ 1/7/2025)`: since or until when a province has these borders. */
const borders = / \((?:trước|từ)(?: ngày)? [\d/]+\)$/;
const withoutBorders = (name = ""): string => (borders.test(name) ? name.replace(borders, "") : "");

/**
 * What people call it: who asks for “số lao động” means “Số lao động làm việc trong các khu công nghiệp”, and who asks for
 * a province means it before and after its borders changed.
 */
const namesOf = ({ name, shortName }: Subject): string[] =>
  unique([
    shortName,
    withoutBorders(shortName),
    withoutBorders(name),
    name?.startsWith("Số ") && !shortName.startsWith("Số ") ? `Số ${lowerFirst(shortName)}` : "",
  ]);

/** The pages of what figures are about, and of what they are from: asked, since these are the figures of all articles. */
const askSubjects = question("search-subjects", (edition, _: "all"): SearchMonth["pages"] => {
  const { indicators, entities, sources, observationsByIndicator, observationsByEntity } = edition;
  const tell = <Id extends string>(
    things: ReadonlyMap<Id, Subject & { readonly id: Id }>,
    observations: ReadonlyMap<Id, readonly Observation[]>,
    path: (id: string) => string,
  ) =>
    Array.from(
      things.values(),
      (thing) => [path(thing.id), factsOf(observations.get(thing.id), namesOf(thing), edition)] as const,
    );
  return [
    ...tell(indicators, observationsByIndicator, indicatorPath),
    ...tell(entities, observationsByEntity, entityPath),
    ...tell(
      sources,
      Map.groupBy(edition.observations.values(), ({ source }) => source),
      sourcePath,
    ),
  ];
});

export const subjectFacts = (edition: Edition): SearchMonth["pages"] => askSubjects(edition, "all");
