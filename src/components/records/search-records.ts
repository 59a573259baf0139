import type { Edition } from "../../edition.ts";
import type { Measure } from "../../model/metric-words.ts";
import type { Observation } from "../../model/observation.ts";
import type { SearchRecord } from "../../search/record.ts";
import { figurePath } from "../../urls.ts";
import { formatPeriod } from "../../vi/period.ts";
import { filtersOf, unique, yearOf } from "./search-facts.ts";
import { breakdownName, readObservation, statusWord, subjectOf, whenShort } from "./words.ts";

/** What readers call a change though the record does not say it. */
const calledToo: Readonly<Record<Measure, string>> = {
  level: "",
  "change-percent": "tăng trưởng",
  "change-factor": "tăng",
  "plan-ratio": "đạt, vượt kế hoạch",
  share: "chiếm tỷ lệ",
};

/** A figure as it is found by search. */
export function makeRecord(observation: Observation, edition: Edition): SearchRecord {
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
  };
}
