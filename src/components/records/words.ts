import type { Edition } from "../../edition.ts";
import { bindPlain } from "../../figures/template.ts";
import { inferable, statusName } from "../../model/metric-words.ts";
import type { Observation } from "../../model/observation.ts";
import { partName } from "../../model/part-name.ts";
import { formatDay } from "../../vi/date.ts";
import { formatPeriod } from "../../vi/period.ts";
import { joinList, lowerFirst } from "../../vi/text.ts";

/** What kind of figure it is when it is not simply a result: `chỉ tiêu`; empty for a result. */
export const statusWord = (observation: Observation): string =>
  observation.status === "actual" ? "" : statusName(observation);

/** When it holds, for a table: `nửa đầu 2024`, `5/2022`, `2020–6/2024`. */
export const whenShort = ({ period, asOf }: Observation): string => {
  const when = period ?? asOf;
  return when ? formatPeriod(when, "short") : "không rõ";
};

/** What it is a change from: `so với 2017`; empty when it is no change. */
export const againstWord = ({ baseline }: Observation): string =>
  baseline ? `so với ${formatPeriod(baseline, "short")}` : "";

/** The part of the indicator it counts, in words; empty for the whole. */
export const breakdownName = ({ indicator, breakdown }: Observation, edition: Edition): string =>
  partName(edition.indicators.get(indicator), breakdown);

/** The name of many goes on with the sentence it stands in: “các KCN Vĩnh Phúc”; that of one is its own. */
const nameWithin = (name: string) => (name.startsWith("Các ") ? lowerFirst(name) : name);

/** What is counted, and of whom: `Số tổ chức Đảng, ngoài nhà nước, Đảng bộ các KCN Hà Nội`. */
export function subjectOf(observation: Observation, edition: Edition): string {
  const indicator = edition.indicators.get(observation.indicator)?.name ?? observation.indicator;
  const entity = edition.entities.get(observation.entity)?.shortName ?? observation.entity;
  return [indicator, lowerFirst(breakdownName(observation, edition)), nameWithin(entity)].filter(Boolean).join(", ");
}

/** Where in the source it is printed: `đoạn 9 và 11`; empty when that was not noted. */
export const placeInSource = ({ paragraphs }: Observation): string =>
  paragraphs ? `đoạn ${joinList(paragraphs.map(String))}` : "";

function planWords({ plan }: Observation, edition: Edition): string {
  if (!plan) return "";
  const setBy = plan.setBy && edition.entities.get(plan.setBy)?.name;
  return `So với: ${plan.name}${setBy && !plan.name.includes(setBy) ? ` (${setBy} giao)` : ""}.`;
}

function inferredWords({ inferred = [] }: Observation): string {
  return inferred.length ? `Nguồn không in ${joinList(inferred.map((part) => inferable[part]))}; tòa soạn suy ra.` : "";
}

/** What the desk decided where figures contradict each other or look like a slip. */
const rulingWords = ({ id }: Observation, edition: Edition): string[] =>
  (edition.rulingsByMetric.get(id) ?? []).map(({ by, on, use, reason }) => {
    const desk = edition.authors.get(by)?.name ?? by;
    const choice = use && (use === id ? " dùng số này" : " không dùng số này");
    return `${desk} quyết định${choice ?? ""} (${formatDay(on)}): ${bindPlain(reason, edition)}`;
  });

/** Everything a reader must know before using the figure, one sentence each. */
export function cautions(observation: Observation, edition: Edition): string[] {
  return [
    observation.term ? `Nguồn gọi là “${observation.term}”.` : "",
    planWords(observation, edition),
    inferredWords(observation),
    observation.basisUnclear ? "Nguồn không cho biết đây là số phát sinh trong kỳ hay số lũy kế." : "",
    observation.note ?? "",
    ...rulingWords(observation, edition),
  ].filter(Boolean);
}
