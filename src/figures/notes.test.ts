import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import type { MetricId } from "../model/id.ts";
import { bindNotes } from "./notes.ts";

const [first, second] = partyMetrics;
const noted = (note: string) => bindNotes(makeEditionOf([{ ...first, note }, second] as typeof partyMetrics));

test("a note says the figures it speaks of, wherever the figure is found", () => {
  const edition = noted(`Tính từ {${second?.id}}, “98 ngàn” và {= mười | cơ số}.`);
  const figure = edition.observations.get(first?.id as MetricId);
  expect(figure?.note).not.toContain("{");
  expect(figure?.note).toContain("“98 ngàn” và mười.");
  expect(figure?.note).toContain(String(second?.value).slice(0, 1));
  expect(edition.observationsByIndicator.get(figure?.indicator as never)).toContain(figure);
  expect(edition.observationsByEntity.get(figure?.entity as never)).toContain(figure);
});

test("a note of a figure that there is none of stays as it is written, for the checks to tell", () => {
  expect(noted("Tính từ {khong-co}.").observations.get(first?.id as MetricId)?.note).toBe("Tính từ {khong-co}.");
});

test("an Edition none of whose notes speaks of figures is the same", () => {
  const edition = makeEditionOf(partyMetrics);
  expect(bindNotes(edition)).toBe(edition);
});
