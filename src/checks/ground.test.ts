/** What a check that looks again only at what changed rests on: a rule for files reads nothing but what a ground holds. */
import { expect, test } from "vitest";
import { readParts } from "../../tools/read.ts";
import { articleFolder } from "../read/article.ts";
import { chartFile, chartFolder } from "../read/chart.ts";
import { watch } from "../reads/cells.ts";
import { watchEdition } from "../reads/watched-edition.ts";
import { makeArchive } from "./archive.ts";
import type { PlacedId } from "./check.ts";
import { lookThrough } from "./look-through.ts";

const content = readParts(".");
const { archive, items } = makeArchive({ ...content, today: "2026-11-22" });
const watched = { ...archive, edition: watchEdition(archive.edition) };

/** Of these every file stands on the whole of the registry. */
const shared = /^(?:entities|indicators|sources|overruled)(?:\/|$)/;

/** What a file may read besides: the figures it names, and of a chart over time those of its lines. */
function ownCells(file: string, references: readonly PlacedId[]): ReadonlySet<string> {
  const named = references.flatMap(({ kind, id }) => (kind === "metric" ? [`observations/${id}`] : []));
  const chart = content.parts.charts.find(({ id }) => chartFile(id) === file);
  const drawn = (chart?.kind === "series" ? chart.series : []).flatMap(({ indicator, entity }) => [
    `observationsByIndicator/${indicator}`,
    `observationsByEntity/${entity}`,
  ]);
  return new Set([...named, ...drawn]);
}

function strangeReads(file: string): string[] {
  const { value, reads } = watch(() => [...lookThrough(watched, items, [file])]);
  const own = ownCells(
    file,
    value.flatMap(({ references }) => references),
  );
  return [...reads.cells()].filter((cell) => !shared.test(cell) && !own.has(cell));
}

const files = content.files.filter((file) => file.startsWith(articleFolder) || file.startsWith(chartFolder));

test("every kind of chart is among what is looked through", () => {
  expect(new Set(content.parts.charts.map(({ kind }) => kind)).size).toBe(5);
});

test.each(files)("%s is judged by the registries, and by figures it names or draws", (file) => {
  expect(strangeReads(file)).toEqual([]);
});
