import type { Edition } from "../../edition.ts";
import type { Indicator } from "../../model/indicator.ts";
import type { Measure } from "../../model/metric-words.ts";
import type { Observation } from "../../model/observation.ts";
import type { SearchRecord } from "../../search/record.ts";
import { figurePath } from "../../urls.ts";
import { formatPeriod } from "../../vi/period.ts";
import { readObservation } from "../../vi/reading.ts";
import { filtersOf, unique, yearOf } from "./search-facts.ts";
import { breakdownName, statusWord, subjectOf, whenShort } from "./words.ts";

/** What readers call a change though the record does not say it. */
const calledToo: Readonly<Record<Measure, string>> = {
  level: "",
  "change-percent": "tăng trưởng",
  "change-factor": "tăng",
  "plan-ratio": "đạt, vượt kế hoạch",
  share: "chiếm tỷ lệ",
};

/** What is asked for by the bare name of its indicator: not a part's share, nor a change. */
const isBare = ({ measure, unit }: Observation, indicator: Indicator | undefined) =>
  measure === "level" || (measure === "share" && indicator?.units[0] === unit);

interface Names {
  readonly short: string;
  readonly part: string;
  readonly place: string;
  readonly year: string;
}

/** By what readers ask for a figure: what is counted, where and when; without a when they mean the newest. */
function askedFor({ short, part, place, year }: Names, isNewest: boolean): string[] {
  const subject = part ? `${short} ${part}` : short;
  // Parts say the name of the indicator once more than the whole does, which is asked for more often.
  const whole = [`${short} ${year}`, `${place} ${short} ${year}`, `tổng số ${short} ${place} năm ${year}`];
  const dated = [...(part ? [] : whole), `${subject} ${place} ${year}`];
  const latest = [`${subject} ${place} mới nhất`, `${place} ${subject} mới nhất`, `${subject} ${place} hiện nay`];
  return isNewest ? [...dated, ...latest] : dated;
}

/**
 * A figure as it is found by search.
 * @param isNewest whether it is the last of its line, which is what a question without a year asks for
 */
export function makeRecord(observation: Observation, edition: Edition, isNewest: boolean): SearchRecord {
  const entity = edition.entities.get(observation.entity);
  const place = entity?.place && edition.entities.get(entity.place)?.shortName;
  const source = edition.sources.get(observation.source)?.shortName ?? observation.source;
  const when = observation.period ?? observation.asOf;
  const year = yearOf(observation);
  const indicator = edition.indicators.get(observation.indicator);
  const part = breakdownName(observation, edition);
  const names = {
    short: indicator?.shortName ?? "",
    part,
    place: place ?? entity?.shortName ?? "",
    year,
  };
  const told = [
    ...(isBare(observation, indicator) ? askedFor(names, isNewest) : []),
    part,
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
