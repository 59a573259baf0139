import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rankParts } from "../src/search/guide.ts";
import type { Manifest } from "../src/search/manifest.ts";
import { findTokens } from "../src/search/tokens.ts";
import { writeSearchIndex } from "./search-index.ts";

const directory = mkdtempSync(join(tmpdir(), "search-archive-"));
const options = {
  cache: join(directory, "..", `${directory}-cache`),
  abbreviations: [],
  sizes: { whole: 40, part: 20 },
};
/** The guide is some thousand files, which a busy disk takes its time to make. */
const patience = 60_000;
const count = 60;
const publishedOf = (at: number) => `${2020 + Math.floor(at / 30)}-0${1 + Math.floor((at % 30) / 15)}-01T06:00+07:00`;
const addressOf = (at: number) => `/bai-viet/so-${at}/`;

function writeArticle(at: number, text: string) {
  const folder = join(directory, addressOf(at));
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "index.html"),
    `<html lang="vi"><body><main data-pagefind-body><h1>Bài số ${at}</h1><p>${text}</p></main></body></html>`,
  );
}

async function writeIndex() {
  const pages = Array.from({ length: count }, (_, at) => [
    addressOf(at),
    { filters: { nam: [publishedOf(at).slice(0, 4)] }, names: [], published: publishedOf(at) },
  ]);
  mkdirSync(join(directory, "tim-kiem"), { recursive: true });
  writeFileSync(join(directory, "tim-kiem/ban-ghi.json"), JSON.stringify({ records: [], pages }));
  await writeSearchIndex(directory, options);
  return JSON.parse(readFileSync(join(directory, "pagefind/search.json"), "utf8")) as Manifest;
}

let manifest: Manifest;
beforeAll(async () => {
  for (let at = 0; at < count; at++) writeArticle(at, `Khu công nghiệp thứ ${at} có ${1000 + at} đảng viên.`);
  manifest = await writeIndex();
}, patience);
afterAll(() => {
  for (const name of [directory, options.cache]) rmSync(name, { recursive: true });
});

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
    const [newest, oldest] = manifest.parts;
    const files = () => readdirSync(join(directory, "pagefind", oldest?.name ?? ""), { recursive: true }).toSorted();
    const before = files();
    writeArticle(count - 1, "Đã sửa.");
    const corrected = await writeIndex();
    expect(corrected.parts[0]?.name).not.toBe(newest?.name);
    expect(corrected.parts[1]).toEqual(oldest);
    expect(files()).toEqual(before);
    expect(corrected.guide).not.toBe(manifest.guide);
    expect(readdirSync(join(directory, "pagefind/parts"))).not.toContain(manifest.guide.split("/")[1]);
  });
});
