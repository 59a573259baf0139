import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rankParts } from "../src/search/guide.ts";
import type { Manifest } from "../src/search/manifest.ts";
import { formatMonth } from "../src/search/month.ts";
import { findTokens } from "../src/search/tokens.ts";
import { digest } from "./search-files.ts";
import { writeSearchIndex } from "./search-index.ts";
import { saveFolders } from "./search-store.ts";

const copies: string[] = [];
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

function writeMonths() {
  mkdirSync(join(directory, "tim-kiem/ban-ghi"), { recursive: true });
  const articles = Array.from({ length: count }, (_, at) => at);
  for (const [month, own] of Map.groupBy(articles, (at) => publishedOf(at).slice(0, 7))) {
    const pages = own.map((at) => [addressOf(at), { filters: { nam: [month.slice(0, 4)] }, names: [] }] as const);
    writeFileSync(join(directory, `tim-kiem/ban-ghi/${month}.jsonl`), formatMonth({ pages, records: [] }));
  }
}

async function writeIndex(site = directory, more = {}) {
  await writeSearchIndex(site, { ...options, ...more });
  return JSON.parse(readFileSync(join(site, "pagefind/search.json"), "utf8")) as Manifest;
}

let manifest: Manifest;
beforeAll(async () => {
  for (let at = 0; at < count; at++) writeArticle(at, `Khu công nghiệp thứ ${at} có ${1000 + at} đảng viên.`);
  writeMonths();
  manifest = await writeIndex();
}, patience);
afterAll(() => {
  for (const name of [directory, options.cache, ...copies]) rmSync(name, { recursive: true });
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

  const listIndex = (site: string) =>
    readdirSync(join(site, "pagefind"), { recursive: true, encoding: "utf8" })
      .filter((file) => statSync(join(site, "pagefind", file)).isFile())
      .toSorted();
  /** The very files: those that were linked, or moved, are the same. */
  const filesOf = (site: string) =>
    new Map(
      listIndex(site).map((file) => {
        const { ino, mtimeMs } = statSync(join(site, "pagefind", file));
        return [file, `${ino} ${mtimeMs}`];
      }),
    );
  const bytesOf = (site: string) =>
    listIndex(site).map((file) => [file, digest(readFileSync(join(site, "pagefind", file)), 16)]);
  /** The site as it is before it is indexed. */
  function copySite() {
    const copy = mkdtempSync(join(tmpdir(), "search-archive-"));
    copies.push(copy);
    cpSync(directory, copy, { recursive: true, filter: (file) => !file.endsWith("pagefind") });
    return copy;
  }
  let next = "";

  it("takes from the site that stands all files but those that change, and leaves that site as it was", {
    timeout: patience,
  }, async () => {
    const standing = filesOf(directory);
    writeArticle(count - 1, "Sửa lần nữa.");
    next = copySite();
    const { parts, guide } = await writeIndex(next, { standing: directory });
    expect(filesOf(directory)).toEqual(standing);
    const files = [...filesOf(next)];
    const below = (folder: string) => files.filter(([file]) => file.startsWith(`${folder}/`));
    const known = new Set(standing.values());
    const changed = (folder: string) => below(folder).filter(([, file]) => !known.has(file)).length;
    expect([below(parts[1]?.name ?? "").length > 30, changed(parts[1]?.name ?? "")]).toEqual([true, 0]);
    expect(changed(guide)).toBeGreaterThan(0);
    expect(changed(guide)).toBeLessThan(200);
    const anew = copySite();
    await writeIndex(anew, { cache: join(options.cache, "anew") });
    expect(bytesOf(next)).toEqual(bytesOf(anew));
  });

  it("takes folders out of a site that is removed, and makes those anew that are not whole", {
    timeout: patience,
  }, async () => {
    const [files, bytes] = [filesOf(next), bytesOf(next)];
    const broken = manifest.parts[1]?.name ?? "";
    rmSync(join(next, "pagefind", broken, "index/0.pf_index"));
    saveFolders(next, options.cache);
    expect(existsSync(join(next, "pagefind", broken))).toBe(false);
    await writeIndex(next);
    const inFolders = (all: typeof files) =>
      [...all].filter(([file]) => file.split("/").length > 2 && !file.startsWith(broken));
    expect(inFolders(filesOf(next))).toEqual(inFolders(files));
    expect(bytesOf(next)).toEqual(bytes);
    expect(existsSync(join(options.cache, "parts"))).toBe(false);
  });
});
