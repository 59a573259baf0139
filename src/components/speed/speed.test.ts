import { expect, test } from "vitest";
import { checkAims, growthOf, ownSamePages } from "./aims.ts";
import { selectEdits } from "./edit-results.ts";
import { type Run, selectNewestResults } from "./results.ts";
import { selectStarts } from "./start-results.ts";

const run = (site: string, articles: number, cpuSeconds: number, more: Partial<Run> = {}): Run => ({
  site,
  step: "build",
  articles,
  pages: articles * 5,
  wallSeconds: cpuSeconds,
  cpuSeconds,
  peakMB: 1000,
  outputMB: 10,
  ...more,
});
const file = (date: string, runs: readonly unknown[]) => ({ date, machine: { cores: 2 }, versions: {}, runs });

test("the newest results are shown, without what the page does not know", () => {
  const files = {
    "a.json": file("2026-11-22", [run("Nhịp KCN", 100, 5)]),
    "b.json": file("2027-01-05", [run("Nhịp KCN", 100, 4), { site: "Nhịp KCN", step: "search", queries: 500 }]),
    "c.json": { date: "2027-02-01", queries: [] },
  };
  expect(selectNewestResults(files)).toMatchObject({ date: "2027-01-05", runs: [{ cpuSeconds: 4 }] });
});

test("without results there is nothing to show", () => {
  expect(selectNewestResults({})).toBeUndefined();
  expect(selectNewestResults({ "a.json": null, "b.json": file("2026-11-22", []) })).toBeUndefined();
});

test("growth is read between the two largest sizes", () => {
  expect(growthOf("a", "build", [run("a", 10, 99), run("a", 100, 2), run("a", 1000, 20)])).toBeCloseTo(1);
  expect(growthOf("a", "build", [run("a", 10, 1)])).toBeUndefined();
});

test("a ratio is taken at the largest size the peer was measured at too, and not guessed where it was not", () => {
  const runs = [
    run("Nhịp KCN", 1000, 20),
    run("Nhịp KCN", 10_000, 150, { peakMB: 2600 }),
    run("Nhịp KCN", 10_000, 170, { step: "search index", peakMB: 8800 }),
    run("Astro + MDX", 1000, 50),
  ];
  expect(checkAims({ runs }).map(({ value }) => value)).toEqual([
    0.4,
    undefined,
    undefined,
    8.8,
    expect.closeTo(0.875),
    undefined,
    undefined,
    undefined,
  ]);
});

test("what a site prepares before its build is part of its build", () => {
  const runs = [run("Hugo", 100, 8, { step: "charts", peakMB: 2000 }), run("Hugo", 100, 7)];
  const [own] = selectNewestResults({ "a.json": file("2026-11-22", runs) })?.runs ?? [];
  expect(own).toMatchObject({ step: "build", cpuSeconds: 15, wallSeconds: 15, peakMB: 2000 });
});

test("where the same pages were measured, they are what is compared", () => {
  const runs = [run("Nhịp KCN", 1000, 20), run(ownSamePages, 1000, 10), run("Astro + MDX", 1000, 50)];
  expect(checkAims({ runs })[0]?.value).toBe(0.2);
});

test("of building again the dearest edit in the largest archive is compared with its aim", () => {
  const edit = (articles: number, name: string, ofCold: number) => ({ articles, edit: name, ofCold });
  const edits = [edit(100, "figure", 0.9), edit(1000, "cold", 1), edit(1000, "figure", 0.1), edit(1000, "body", 0.05)];
  const found = selectEdits({ "a.json": { date: "2026-01-01", edits: [] }, "b.json": { date: "2026-02-01", edits } });
  expect(found?.date).toBe("2026-02-01");
  expect(found?.edits.map(({ edit }) => edit)).toEqual(["cold", "figure", "body"]);
  expect(checkAims({ runs: [] }, { edits: found?.edits })[5]).toMatchObject({ value: 0.1, articles: 1000 });
  expect(selectEdits({ "a.json": { date: "2026-01-01", edits: [] }, "c.json": null })).toBeUndefined();
});

test("the development server is compared with the plain one, and what never showed is not known", () => {
  const start = (site: string, firstSeconds: number, sentenceSeconds: number | null) => ({
    ...{ site, articles: 1000, firstSeconds, sentenceSeconds, secondSeconds: 1, figureSeconds: 1, peakMB: 1 },
  });
  const aimsOf = (starts: unknown) =>
    checkAims({ runs: [] }, { starts: selectStarts({ "a.json": { date: "2026-01-01", starts } })?.starts }).slice(-2);
  const plain = start("Astro + MDX", 40, 4);
  expect(aimsOf([start("Nhịp KCN", 10, 0.05), plain])).toMatchObject([
    { value: 0.25, articles: 1000 },
    { value: 0.05 },
  ]);
  expect(aimsOf([start("Nhịp KCN", 10, null)]).map(({ value }) => value)).toEqual([undefined, undefined]);
});
