import type { Edition } from "../../edition.ts";
import type { Measure } from "../../model/metric-words.ts";
import type { Observation } from "../../model/observation.ts";
import type { SearchFilters, SearchPageFacts, SearchRecord } from "../../search/record.ts";
import { articlePath, chartPath, entityPath, figurePath, indicatorPath, sourcePath } from "../../urls.ts";
import { formatPeriod } from "../../vi/period.ts";
import type { Uses } from "./uses.ts";
import { breakdownName, readObservation, statusWord, subjectOf, whenShort } from "./words.ts";

/** What readers call a change though the record does not say it. */
const calledToo: Readonly<Record<Measure, string>> = {
  level: "",
  "change-percent": "tăng trưởng",
  "change-factor": "tăng",
  "plan-ratio": "đạt, vượt kế hoạch",
  share: "chiếm tỷ lệ",
};

const yearOf = ({ end }: Observation) => end.slice(0, 4);
const unique = (values: readonly string[]) => [...new Set(values.filter(Boolean))];

/** What pages that speak of these figures can be narrowed by. */
function filtersOf(observations: readonly Observation[], edition: Edition): SearchFilters {
  return {
    nam: unique(observations.map(yearOf)),
    "chi-so": unique(observations.map(({ indicator }) => edition.indicators.get(indicator)?.shortName ?? "")),
  };
}

type Dates = ReadonlyMap<string, string>;

function makeRecord(observation: Observation, edition: Edition, published: Dates): SearchRecord {
  const entity = edition.entities.get(observation.entity);
  const place = entity?.place && edition.entities.get(entity.place)?.shortName;
  const source = edition.sources.get(observation.source)?.shortName ?? observation.source;
  const when = observation.period ?? observation.asOf;
  const short = edition.indicators.get(observation.indicator)?.shortName;
  const year = yearOf(observation);
  // A level is what is asked for by the bare name of the indicator.
  const asked =
    observation.measure === "level" ? [`${short} ${year}`, `${short} ${place ?? entity?.shortName} ${year}`] : [];
  const told = [
    ...asked,
    breakdownName(observation, edition),
    calledToo[observation.measure],
    ...[entity?.name, place, observation.term, when && formatPeriod(when, "long"), `năm ${year}`, source],
  ];
  const title = `${subjectOf(observation, edition)}: ${readObservation(observation)}`;
  return {
    url: figurePath(observation.id),
    content: unique([title, ...told.map((words) => words ?? "")]).join(". "),
    meta: {
      title,
      so: readObservation(observation),
      khi: whenShort(observation),
      nguon: source,
      trang: statusWord(observation),
    },
    filters: {
      loai: ["Số liệu"],
      "don-vi": unique([entity?.shortName ?? ""]),
      ...filtersOf([observation], edition),
    },
    published: "article" in observation.origin ? published.get(observation.origin.article) : undefined,
  };
}

/** By address. */
function makePageFacts(edition: Edition, uses: Uses): (readonly [path: string, facts: SearchPageFacts])[] {
  const observations = [...edition.observations.values()];
  const byArticle = Map.groupBy(observations, ({ origin }) => ("article" in origin ? origin.article : null));
  const bySource = Map.groupBy(observations, ({ source }) => source);
  const factsOf = (about: readonly Observation[] | undefined, names: readonly string[]) => ({
    filters: filtersOf(about ?? [], edition),
    names,
  });
  const articles = edition.articles.map(
    ({ slug, published }) => [articlePath(slug), { ...factsOf(byArticle.get(slug), []), published }] as const,
  );
  // A chart is of the time of the newest article that shows it.
  const charts = [...uses.chart].map(
    ([id, [newest]]) => [chartPath(id), { ...factsOf([], []), published: newest?.published }] as const,
  );
  const indicators = [...edition.indicators.values()].map(
    ({ id, shortName }) => [indicatorPath(id), factsOf(edition.observationsByIndicator.get(id), [shortName])] as const,
  );
  const entities = [...edition.entities.values()].map(
    ({ id, shortName }) => [entityPath(id), factsOf(edition.observationsByEntity.get(id), [shortName])] as const,
  );
  const sources = [...edition.sources.values()].map(
    ({ id, shortName }) => [sourcePath(id), factsOf(bySource.get(id), [shortName])] as const,
  );
  return [...articles, ...charts, ...indicators, ...entities, ...sources];
}

/** Everything the search index knows beyond the text of the pages. */
export function makeSearchContent(edition: Edition, uses: Uses) {
  const published = new Map(edition.articles.map((article) => [article.slug, article.published]));
  return {
    records: [...edition.observations.values()].map((observation) => makeRecord(observation, edition, published)),
    pages: makePageFacts(edition, uses),
  };
}
