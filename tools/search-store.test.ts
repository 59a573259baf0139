import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Manifest } from "../src/search/manifest.ts";
import { makeArchiveSite, newest, patience } from "../test/search/archive-site.ts";
import { digest } from "./search-files.ts";
import { saveFolders } from "./search-store.ts";

const { directory, cache, writeArticle, writeIndex, copy, remove } = makeArchiveSite();
let manifest: Manifest;
beforeAll(async () => {
  manifest = await writeIndex();
}, patience);
afterAll(remove);

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
let next = "";

describe("the index of a site that replaces another", () => {
  it("takes from the site that stands all files but those that change, and leaves that site as it was", {
    timeout: patience,
  }, async () => {
    const standing = filesOf(directory);
    writeArticle(newest, "Sửa lần nữa.");
    next = copy();
    const { parts, guide } = await writeIndex(next, { standing: directory });
    expect(filesOf(directory)).toEqual(standing);
    const files = [...filesOf(next)];
    const below = (folder: string) => files.filter(([file]) => file.startsWith(`${folder}/`));
    const known = new Set(standing.values());
    const changed = (folder: string) => below(folder).filter(([, file]) => !known.has(file)).length;
    expect([below(parts[1]?.name ?? "").length > 30, changed(parts[1]?.name ?? "")]).toEqual([true, 0]);
    expect(changed(guide)).toBeGreaterThan(0);
    expect(changed(guide)).toBeLessThan(200);
    const anew = copy();
    await writeIndex(anew, { cache: join(cache, "anew") });
    expect(bytesOf(next)).toEqual(bytesOf(anew));
  });

  it("takes folders out of a site that is removed, and makes those anew that are not whole", {
    timeout: patience,
  }, async () => {
    const [files, bytes] = [filesOf(next), bytesOf(next)];
    const broken = manifest.parts[1]?.name ?? "";
    rmSync(join(next, "pagefind", broken, "index/0.pf_index"));
    saveFolders(next, cache);
    expect(existsSync(join(next, "pagefind", broken))).toBe(false);
    await writeIndex(next);
    const inFolders = (all: typeof files) =>
      [...all].filter(([file]) => file.split("/").length > 2 && !file.startsWith(broken));
    expect(inFolders(filesOf(next))).toEqual(inFolders(files));
    expect(bytesOf(next)).toEqual(bytes);
    expect(existsSync(join(cache, "parts"))).toBe(false);
  });
});
