import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../test/edition-fixture.ts";
import type { Edition } from "./edition.ts";
import type { MetricId } from "./model/id.ts";
import { groupKeys, type Reads } from "./reads/cells.ts";
import { watchEdition } from "./reads/watched-edition.ts";
import { once, onceFor, question } from "./reads.ts";

const reads = (globalThis as Record<symbol, unknown>)[Symbol.for("nhip-kcn reads")] as Reads;
const id = "hn12-to-chuc-dang" as MetricId;

function readsOf(run: () => unknown): string[] {
  reads.begin();
  run();
  return [...reads.end()];
}

const watched = () => watchEdition(makeEditionOf(partyMetrics));

test("a look-up reads one record, going through a list reads all of it", () => {
  const edition = watched();
  expect(readsOf(() => edition.observations.get(id))).toEqual([`observations/${id}`]);
  expect(readsOf(() => edition.observations.has("x" as MetricId))).toEqual(["observations/x"]);
  expect(readsOf(() => [...edition.observations.values()])).toEqual(["observations"]);
  expect(readsOf(() => edition.observations.size)).toEqual(["observations"]);
  expect(readsOf(() => edition.articles.length)).toEqual(["articles"]);
  expect(readsOf(() => ({ ...edition }))).toContain("corrections");
});

test("a watched Edition holds what the Edition holds", () => {
  const edition = makeEditionOf(partyMetrics);
  const copy = watchEdition(edition);
  expect([...copy.observations]).toEqual([...edition.observations]);
  expect(copy.observations.get(id)).toBe(edition.observations.get(id));
  expect(Object.keys(copy)).toEqual(Object.keys(edition));
});

test("whoever finds a thing ready has read what it was made from", () => {
  let made = 0;
  const readValue = once((edition: Edition) => {
    made++;
    return edition.observations.get(id)?.value;
  });
  const edition = watched();
  const first = readsOf(() => readValue(edition));
  expect(readsOf(() => readValue(edition))).toEqual(first);
  expect(first).toEqual([`observations/${id}`]);
  expect(made).toBe(1);
});

test("the same holds for one thing a key, and for things made of others", () => {
  const inner = onceFor(
    (key: string) => key,
    (key, edition) => edition.observations.get(key as MetricId)?.value,
  );
  const outer = once((edition: Edition) => inner(id, edition));
  const edition = watched();
  outer(edition);
  expect(readsOf(() => inner(id, edition))).toEqual([`observations/${id}`]);
  expect(readsOf(() => outer(edition))).toEqual([`observations/${id}`]);
  expect(readsOf(() => inner("khac", edition))).toEqual(["observations/khac"]);
});

test("of a question only the answer is read, and the next build can ask it again", () => {
  const ask = question(
    "how-many",
    (edition, indicator: string) =>
      [...edition.observations.values()].filter((observation) => observation.indicator === indicator).length,
  );
  const edition = watched();
  expect(readsOf(() => ask(edition, "to-chuc-dang"))).toEqual(["how-many/to-chuc-dang"]);
  expect(reads.look("how-many/to-chuc-dang")).toBe(ask(edition, "to-chuc-dang"));
  expect(() => reads.look("never-asked/x")).toThrow();
});

test("of what the answers to a question are made is known, through what was ready and through other questions", () => {
  const ready = once((edition: Edition) => edition.articles.length);
  const inner = question("inner", (edition, key: string) => edition.observations.get(key as MetricId)?.value);
  const outer = question("outer", (edition, key: string) => [ready(edition), inner(edition, key)]);
  const edition = watched();
  ready(edition);
  readsOf(() => outer(edition, id));
  expect(reads.bases().get("outer")?.toSorted()).toEqual(["articles", "inner"]);
  expect(reads.bases().get("inner")).toEqual(["observations"]);
});

test("who reads many entries of a map has read all of it", () => {
  const edition = watched();
  const look = (count: number) =>
    readsOf(() => {
      for (let index = 0; index < count; index++) edition.observations.get(`${index}` as MetricId);
    });
  expect(look(500)).toHaveLength(500);
  expect(look(501)).toEqual(["observations"]);
});

test("what was read of all of a map is said once, whichever was read first", () => {
  const edition = watched();
  expect(readsOf(() => [edition.observations.get(id), edition.observations.size])).toEqual(["observations"]);
  expect(readsOf(() => [edition.observations.size, edition.observations.get(id)])).toEqual(["observations"]);
  const readHalf = (from: number) =>
    once((of: Edition) => {
      for (let index = from; index < from + 300; index++) of.observations.get(`${index}` as MetricId);
    });
  const [first, second] = [readHalf(0), readHalf(300)];
  expect(readsOf(() => first(edition))).toHaveLength(300);
  expect(readsOf(() => [first(edition), second(edition)])).toEqual(["observations"]);
});

test("what all of a group was read from stands for it", () => {
  const edition = watched();
  const figures = [...edition.observations.keys()].slice(0, 2);
  groupKeys(new Map([["bai-viet", figures]]), new Map([["observations/@bai-viet", "tệp 1"]]));
  const stampOf = (cell: string) => reads.stampOf(reads.look(cell) as object);
  expect(stampOf("observations/@bai-viet")).toBe("tệp 1");
  expect(stampOf("rulingsByMetric/@bai-viet")).toBeUndefined();
  groupKeys(new Map());
});

test("of figures that stand in one file their file is noted, and all of them are compared", () => {
  const edition = watched();
  const [first, second] = [...edition.observations.values()];
  const figures = [first, second].flatMap((figure) => (figure ? [figure.id] : []));
  groupKeys(new Map([["bai-viet", figures]]));
  expect(readsOf(() => figures.map((figure) => edition.observations.get(figure)))).toEqual(["observations/@bai-viet"]);
  expect(readsOf(() => edition.rulingsByMetric.get(figures[1] as MetricId))).toEqual(["rulingsByMetric/@bai-viet"]);
  expect(reads.look("observations/@bai-viet")).toEqual([first, second]);
  expect(reads.look("observations/@bai-khac")).toBeUndefined();
  groupKeys(new Map());
});

test("a cell is looked at by its name", () => {
  const edition = watched();
  expect(reads.look(`observations/${id}`)).toBe(edition.observations.get(id));
  expect(reads.look("articles")).toEqual([]);
});
