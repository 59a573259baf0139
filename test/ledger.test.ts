/**
 * A ledger kept by hand, apart from the engine: 117 relations that hold (or fail) between the figures of the published
 * sources, with the verdict a person came to. The engine must come to the same from the typed data alone, and show the
 * same numbers. Where it does not, `differences` says why; a difference that is no longer one fails.
 */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { makeRelationVerdicts } from "../src/claims/declared/declared.ts";
import type { Finding, VerdictKind } from "../src/claims/verdict.ts";
import { makeVerdicts } from "../src/claims/verdicts.ts";
import { makeEdition } from "../src/edition.ts";
import type { MetricId, RelationId, SourceId } from "../src/model/id.ts";
import { readParts } from "../tools/read.ts";

interface Row {
  readonly id: string;
  readonly verdict: VerdictKind;
  /** Claims or relations; `nguon:` a note on a source, `so:` a note on a figure; empty: left out on purpose. */
  readonly checkedBy: readonly string[];
  /** What each of them must show. */
  readonly shows: readonly string[];
}

const split = (cell: string) => cell.split(/;(?! )/).filter(Boolean);
const cells: Record<string, string>[] = parse(readFileSync("test/ledger.csv", "utf8"), { columns: true });
const rows = cells.map(
  ({ id = "", verdict, checked_by = "", shows = "" }): Row => ({
    id,
    verdict: verdict as VerdictKind,
    checkedBy: split(checked_by),
    shows: split(shows),
  }),
);

const edition = makeEdition(readParts(".").parts);
const findingOf = (id: string): Finding | undefined =>
  makeVerdicts(edition).get(id as MetricId) ?? makeRelationVerdicts(edition).get(id as RelationId);

const isNote = (id: string) => id.includes(":");
function noteOf(reference: string): string {
  const [kind, id = ""] = reference.split(":");
  if (kind === "so") return edition.observations.get(id as MetricId)?.note ?? "";
  return (edition.sources.get(id as SourceId)?.notes ?? []).join("\n");
}

/** Another verdict than the person's, and why. */
const differences: Readonly<Record<string, string>> = {
  "001-c05": "a reading of the two sums above; the engine gives one verdict on them and says by what factor they part",
  "001-c07": "the arithmetic fits by cutting off; that “of the term” is doubtful is a judgement, published as such",
  "002-c16": "a ratio nobody prints: the engine computes it, that it is plausible is said beside it",
  "002-c23": "one of the two equals a printed target of another year, so it is compared with it",
  "003-c07": "a share without its two counts implies nothing, so it is not checkable",
  "004-c01": "the share in the note is a second relation, implied",
  "004-c07": "the subtraction is right; that its result is not credible is a judgement, published as a doubt",
  "004-c17": "the person only measured; the engine also holds the order of the two dates",
  x01: "beside the change, stock and flow are held together, and they agree",
  "x03-23000": "a change nobody prints; the doubt about it is published. The rate is the printed one of 2021",
  x22: "one of the two plans fits only by cutting off",
};

/** Not computed, and why. */
const leftOut: Readonly<Record<string, string>> = {
  "001-c09": "a reading of 001-c08, computed in its text on the page",
  "001-c17": "two half-years make a year: no figure of ours stands for the second",
  "003-c08": "an area left over against areas proposed elsewhere: the ratio says nothing",
  "004-c19": "belongs to teasers of other articles, of which no figure is kept",
  "x03-25500": "the same with an assumed rate; only printed rates are used",
  x05: "a subtraction that other publications contradict; publishing its result would mislead",
  x07: "an accidental fit with x05",
  x19: "figures that must not be added; nothing to compute",
  x20: "offices of a person, not figures",
  x21: "one label for two congresses, not figures",
};

describe("what is computed", () => {
  const computed = rows.filter(({ checkedBy }) => checkedBy.length > 0 && !checkedBy.some(isNote));
  test.each(computed.map((row) => [row.id, row] as const))("%s", (id, { verdict, checkedBy, shows }) => {
    const findings = checkedBy.map((reference) => findingOf(reference));
    expect(findings.map((finding) => finding !== undefined)).toEqual(checkedBy.map(() => true));
    for (const [index, shown] of shows.entries()) {
      const finding = findings[index];
      expect(`${finding?.arithmetic}\n${finding?.explanation}`).toContain(shown);
    }
    const kinds = new Set(findings.map((finding) => finding?.kind));
    expect([...kinds].every((kind) => kind === verdict)).toBe(!(id in differences));
  });
});

test.each(rows.filter(({ checkedBy }) => checkedBy.some(isNote)).map((row) => [row.id, row] as const))(
  "%s is a trap of words or dates, told in a note",
  (_id, { checkedBy, shows }) => {
    expect(checkedBy.map(noteOf).join("\n")).toContain(shows[0]);
  },
);

test("what is left out is left out for a reason, and nothing else", () => {
  const silent = rows.filter(({ checkedBy }) => checkedBy.length === 0).map(({ id }) => id);
  expect(silent).toEqual(Object.keys(leftOut).sort());
});

test("every relation of the ledger is accounted for", () => {
  expect(rows).toHaveLength(117);
  const unknown = Object.keys(differences).filter((id) => !rows.some((row) => row.id === id));
  expect(unknown).toEqual([]);
});
