import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rankParts } from "../src/search/guide.ts";
import type { Manifest } from "../src/search/manifest.ts";
import { findTokens } from "../src/search/tokens.ts";
import { makeArchiveSite, newest, patience } from "../test/search/archive-site.ts";

const { directory, writeArticle, writeIndex, remove } = makeArchiveSite();
let manifest: Manifest;

beforeAll(async () => {
  manifest = await writeIndex();
}, patience);
afterAll(remove);

describe("the index of an archive", () => {
  it("has parts, newest first, that tell the years of their pages", () => {
    expect(manifest.parts.map(({ pages, filters }) => [pages, filters.nam])).toEqual([
      [30, ["2021"]],
      [30, ["2020"]],
    ]);
  });

  it("has a guide that leads to the part of an article", async () => {
    const readGuide = async (file: number) =>
      gunzipSync(readFileSync(join(directory, "pagefind", manifest.guide, `${file}.bin`)));
    const rank = (text: string) => rankParts([findTokens(text)], manifest.parts.length, readGuide);
    expect(await rank("khu cong nghiep thu 7")).toEqual([1, 0]);
    expect(await rank("1057 đảng viên")).toEqual([0, 1]);
  });

  it("writes one part anew when one article changes, and leaves the files of the others alone", {
    timeout: patience,
  }, async () => {
    const [changed, other] = manifest.parts;
    const files = () => readdirSync(join(directory, "pagefind", other?.name ?? ""), { recursive: true }).toSorted();
    const before = files();
    writeArticle(newest, "Đã sửa.");
    const corrected = await writeIndex();
    expect(corrected.parts[0]?.name).not.toBe(changed?.name);
    expect(corrected.parts[1]).toEqual(other);
    expect(files()).toEqual(before);
    expect(corrected.guide).not.toBe(manifest.guide);
    expect(readdirSync(join(directory, "pagefind/parts"))).not.toContain(manifest.guide.split("/")[1]);
  });
});
