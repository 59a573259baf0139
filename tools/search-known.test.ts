import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPartCache } from "./search-cache.ts";
import { keepEntries } from "./search-entries.ts";
import { openKnownEntries } from "./search-known.ts";
import { makeLexicon } from "./search-lexicon.ts";
import type { PartSource } from "./search-sources.ts";

const directory = mkdtempSync(join(tmpdir(), "search-known-"));
afterAll(() => rmSync(directory, { recursive: true }));

const sourceOf = (...months: readonly string[]): PartSource => ({
  pages: [],
  records: months.map((month, place) => ({ month, place, weight: 1 })),
});
const entriesOf = (source: string) => keepEntries(new Map([[source, null]]), makeLexicon());

/** One build: its parts, of these months, are kept under their keys. */
async function build(parts: Readonly<Record<string, readonly string[]>>) {
  const cache = await openPartCache(directory);
  const known = await openKnownEntries(cache);
  for (const [key, months] of Object.entries(parts)) {
    known.hold(sourceOf(...months), key);
    await known.keep(key, entriesOf(key));
  }
  await known.save();
  await cache.prune();
}

async function find(key: string, ...months: readonly string[]) {
  const known = await openKnownEntries(await openPartCache(directory));
  return (await known.find(sourceOf(...months), key)).flatMap(({ sources }) => sources).toSorted();
}

describe("what is known of the last index", () => {
  beforeAll(() => build({ một: ["2026-09", "2026-10"], hai: ["2026-10", "2026-11"], ba: ["2026-12"] }));

  it("is found by the months of a part that changed, whatever its key is now", async () => {
    expect(await find("mới", "2026-09")).toEqual(["một"]);
    expect(await find("mới", "2026-10")).toEqual(["hai", "một"]);
    expect(await find("mới", "2027-01")).toEqual([]);
  });

  it("is found by the key of a part that did not change", async () => {
    expect(await find("ba", "2027-01")).toEqual(["ba"]);
  });

  it("is forgotten with the parts that the next index has no more", async () => {
    await build({ hai: ["2026-10", "2026-11"] });
    expect(await find("một", "2026-09", "2026-10")).toEqual(["hai"]);
  });
});
