/**
 * Is a wrong digit noticed? Every figure that takes part in a claim or a relation is changed in one digit, at random, and
 * the truth desk must say something else: another verdict, another check's finding, or at least another published result.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { findRivals, makeConflicts } from "../src/claims/conflict.ts";
import { makeEntries } from "../src/claims/entry.ts";
import { findImplausible } from "../src/claims/plausibility.ts";
import { type Edition, makeEdition, type Parts } from "../src/edition.ts";
import type { MetricId } from "../src/model/id.ts";
import type { Metric } from "../src/model/metric.ts";
import { readParts } from "../tools/read.ts";
import { relationFigures } from "./relation-figures.ts";

const { parts } = readParts(".");
const edition = makeEdition(parts);

function participants(): MetricId[] {
  const named = [...edition.relations.values()].flatMap(relationFigures);
  const inputs = makeEntries(edition)
    .filter(({ kind }) => kind !== "not-checkable")
    .flatMap(({ claim, finding }) => [...(claim ? [claim.id] : []), ...finding.inputs.map(({ id }) => id)]);
  return [...new Set([...named, ...inputs])];
}

/** The value with the digit at `place` (counted from 0, dots and zeros before it left out) turned into another. */
function changeDigit(value: number, place: number, by: number): number {
  const text = String(value);
  const places = [...text].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
  const at = places[place % places.length] ?? 0;
  const digit = (Number(text[at]) + by) % 10;
  return Number(text.slice(0, at) + String(digit) + text.slice(at + 1));
}

function withValue(id: MetricId, change: (value: number) => number): Parts {
  const mutate = (metric: Metric): Metric => (metric.id === id ? { ...metric, value: change(metric.value) } : metric);
  return {
    ...parts,
    articles: parts.articles.map((article) => ({ ...article, metrics: article.metrics.map(mutate) })),
    rows: parts.rows.map(({ file, metric }) => ({ file, metric: mutate(metric) })),
  };
}

/** What would stop the build or change a verdict. */
const verdictsOf = (of: Edition) =>
  [
    ...makeEntries(of).map(({ id, finding }) => `${id} ${finding.kind}`),
    ...[...findImplausible(of), ...makeConflicts(findRivals(of.observations.values()))].map(({ message }) => message),
  ].join("\n");

/** What readers are told came out, without the digits that were put in. */
const resultsOf = (of: Edition) =>
  makeEntries(of)
    .map(({ id, finding }) => `${id} ${finding.kind} ${finding.explanation} ${finding.implied?.value ?? ""}`)
    .join("\n");

const [verdicts, results] = [verdictsOf(edition), resultsOf(edition)];

test("one changed digit in any figure that takes part in a relation is noticed", () => {
  const ids = participants();
  expect(ids.length).toBeGreaterThan(80);
  const seed = Date.now();
  const counts = { tried: 0, verdict: 0, result: 0 };
  const unnoticed = new Set<string>();
  const mutation = fc.tuple(fc.constantFrom(...ids), fc.nat(8), fc.integer({ min: 1, max: 9 }));
  for (const [id, place, by] of fc.sample(mutation, { numRuns: 250, seed })) {
    const value = edition.observations.get(id)?.value ?? 0;
    const changed = changeDigit(value, place, by);
    if (changed === value) continue;
    const mutated = makeEdition(withValue(id, () => changed));
    const loud = verdictsOf(mutated) !== verdicts;
    const told = loud || resultsOf(mutated) !== results;
    counts.tried++;
    if (loud) counts.verdict++;
    if (told) counts.result++;
    else unnoticed.add(`${id}: ${value} → ${changed}`);
  }
  const share = (count: number) => `${((count / counts.tried) * 100).toFixed(1)} %`;
  // What is left are digits that the result is rounded past, and values that another value of the same verdict replaces.
  process.stdout.write(
    `seed ${seed}: ${counts.tried} changed digits in ${ids.length} figures: ${share(counts.verdict)} change a verdict or stop a check, ${share(counts.result)} change what readers are told. Unnoticed: ${[...unnoticed].join("; ") || "none"}\n`,
  );
  expect(counts.result / counts.tried).toBeGreaterThan(0.93);
  expect(counts.verdict / counts.tried).toBeGreaterThan(0.3);
});
