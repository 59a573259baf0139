import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator, partyMetrics } from "../../../test/edition-fixture.ts";
import { makeEntries } from "../../claims/entry.ts";
import type { Target } from "../../claims/target.ts";
import type { Edition } from "../../edition.ts";
import { countStates, groupTargets, orderTargets } from "./target-groups.ts";
import { groupEntries } from "./verdict-groups.ts";

const target = (id: string, end: string, more: Partial<Target> = {}) =>
  ({ indicator: id, start: "2018-01-01", end, state: "chưa rõ", ...more }) as Target;
const ratio = { value: 100, decimals: 0, printed: true, approximate: false };
const targets = [
  target("cu", "2019-12-31", { ratio, state: "đạt" }),
  target("treo", "2030-12-31"),
  target("moi", "2024-12-31", { ratio, state: "đạt" }),
];

test("targets with an outcome stand apart from the open ones, the latest first", () => {
  const { known, open } = groupTargets(targets);
  expect(known.map(({ indicator }) => indicator)).toEqual(["moi", "cu"]);
  expect(open.map(({ indicator }) => indicator)).toEqual(["treo"]);
});

test("states are counted, the best first", () => {
  expect(countStates(targets)).toBe("2 đạt và 1 chưa rõ");
});

test("targets of the newest article come first, whatever their time; of one article the latest", () => {
  const edition = {
    articles: [
      { slug: "moi", published: "2026-11-20T08:00+07:00" },
      { slug: "cu", published: "2026-11-01T08:00+07:00" },
    ],
    observations: new Map([
      ["a", { origin: { article: "cu" } }],
      ["b", { origin: { article: "moi" } }],
      ["c", { origin: { article: "moi" } }],
    ]),
  } as unknown as Edition;
  const [first, second, third] = [
    ["a", "2030-12-31"] as const,
    ["b", "2009-12-31"] as const,
    ["c", "2012-12-31"] as const,
  ].map(([id, end]) => target(id, end, { metrics: [id] as never }));
  expect(orderTargets([first, second, third] as Target[], edition)).toEqual([third, second, first]);
});

test("discrepancies are shown before what adds up", () => {
  const wrong = { ...partyMetrics[2], id: "sai", value: 30, qualifier: undefined } as (typeof partyMetrics)[number];
  const edition = makeEditionOf([...partyMetrics, wrong], { indicators: [partyIndicator] });
  const groups = groupEntries(makeEntries(edition));
  expect(groups.map(({ kind, entries }) => [kind, entries.map(({ id }) => id)])).toEqual([
    ["discrepancy", ["sai"]],
    ["consistent", ["hn22-to-chuc-dang-lan"]],
  ]);
});
