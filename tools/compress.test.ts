import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compressSite } from "./compress.ts";

const page = "<p>Khu công nghiệp</p>\n".repeat(200);
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "compress-"));
  await mkdir(join(directory, "bai"));
  await writeFile(join(directory, "bai/index.html"), page);
});
afterEach(() => rm(directory, { recursive: true }));

const read = (name: string) => readFile(join(directory, name));

describe("compressSite", () => {
  it("writes beside a text file what unpacks to it, smaller", async () => {
    const { files, bytes, variants } = await compressSite(directory);
    expect(brotliDecompressSync(await read("bai/index.html.br")).toString()).toBe(page);
    expect(gunzipSync(await read("bai/index.html.gz")).toString()).toBe(page);
    expect([files, bytes]).toEqual([1, Buffer.byteLength(page)]);
    expect(Math.max(...Object.values(variants))).toBeLessThan(bytes / 10);
  });

  it("counts the bytes of every file, however many are written beside each other", async () => {
    for (let index = 0; index < 12; index++) await writeFile(join(directory, `${index}.html`), page);
    const { files, variants } = await compressSite(directory);
    const one = (await stat(join(directory, "0.html.gz"))).size;
    expect([files, variants[".gz"]]).toEqual([13, 13 * one]);
  });

  it("leaves alone what is compressed already and what is too small to gain", async () => {
    await writeFile(join(directory, "anh.png"), page);
    await writeFile(join(directory, "robots.txt"), "User-agent: *\n");
    await compressSite(directory);
    expect((await readdir(directory)).toSorted()).toEqual(["anh.png", "bai", "robots.txt"]);
  });

  it("gives the same bytes each time, and works anew only over a file that changed", async () => {
    await compressSite(directory);
    const first = await read("bai/index.html.gz");
    await rm(join(directory, "bai/index.html.gz"));
    await compressSite(directory);
    expect(await read("bai/index.html.gz")).toEqual(first);

    await writeFile(join(directory, "bai/index.html.br"), "kept");
    const { atime, mtime } = await stat(join(directory, "bai/index.html"));
    await utimes(join(directory, "bai/index.html.br"), atime, mtime);
    await compressSite(directory);
    expect((await read("bai/index.html.br")).toString()).toBe("kept");

    await writeFile(join(directory, "bai/index.html"), page.toUpperCase());
    await utimes(join(directory, "bai/index.html"), atime, new Date(mtime.getTime() + 5000));
    await compressSite(directory);
    expect(brotliDecompressSync(await read("bai/index.html.br")).toString()).toBe(page.toUpperCase());
  });

  it("takes away the variants of a file that is gone", async () => {
    await compressSite(directory);
    await rm(join(directory, "bai/index.html"));
    await compressSite(directory);
    expect(await readdir(join(directory, "bai"))).toEqual([]);
  });
});
