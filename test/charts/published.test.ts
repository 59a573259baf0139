/** Every chart that is published, held to the rules of the specimens: real words are longer than samples. */
import { describe, expect, test } from "vitest";
import type { ChartKindModule } from "../../src/charts/kind.ts";
import { chartWidths } from "../../src/charts/make.ts";
import { chartKinds } from "../../src/charts/registry.ts";
import type { ChartKind } from "../../src/model/chart.ts";
import { makePublicEdition } from "../../tools/public-edition.ts";
import { readParts } from "../../tools/read.ts";
import { coveredWords, cutWords } from "./words-in-picture.ts";

const edition = makePublicEdition(readParts(".").parts);

describe.each([...edition.charts.values()].map((chart) => ({ id: chart.id, chart })))("$id", ({ chart }) => {
  test.each(chartWidths)("keeps its words whole and apart at %i pixels", (width) => {
    const kind = chartKinds[chart.kind] as ChartKindModule<ChartKind, unknown>;
    const picture = kind.draw(kind.resolve(chart, edition), width);
    expect({ cut: cutWords(picture), covered: coveredWords(picture) }).toEqual({ cut: [], covered: [] });
  });
});
