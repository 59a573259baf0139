import type { Entry } from "../../claims/entry.ts";
import type { Edition } from "../../edition.ts";
import { bindPlain } from "../../figures/template.ts";
import { readObservation } from "../../vi/reading.ts";
import { againstWord, breakdownName, whenShort } from "./words.ts";

/** When the checked figure holds: `2018 so với 2017`; empty for what editors declared in their own words. */
export const whenOf = ({ claim, relation }: Entry): string =>
  claim && !relation ? [whenShort(claim), againstWord(claim)].filter(Boolean).join(" ") : "";

/** What is checked, as a headline: the editors' words, or the figure as the source prints it. */
export function titleOf({ id, claim, relation }: Entry, edition: Edition): string {
  if (relation) return bindPlain(relation.title, edition);
  if (!claim) return id;
  const indicator = edition.indicators.get(claim.indicator)?.name ?? claim.indicator;
  return `${[indicator, breakdownName(claim, edition)].filter(Boolean).join(", ")}: ${readObservation(claim)}`;
}

/** A headline that stands alone: whose figure, when, of which plan and source, so that no two verdicts share it. */
export function fullTitleOf(entry: Entry, edition: Edition): string {
  const { claim, relation } = entry;
  if (!claim || relation) return titleOf(entry, edition);
  const entity = edition.entities.get(claim.entity)?.shortName ?? claim.entity;
  const source = edition.sources.get(claim.source)?.shortName ?? claim.source;
  const about = [entity, whenOf(entry), claim.plan?.name, source].filter(Boolean).join("; ");
  return `${titleOf(entry, edition)} (${about})`;
}
