import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { daysKept, keepPicture, prunePictures, readPicture } from "./picture-cache.ts";

const day = 24 * 3600 * 1000;
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "pictures-"));
  process.env.PICTURE_CACHE = directory;
});
afterEach(() => {
  rmSync(directory, { recursive: true });
  delete process.env.PICTURE_CACHE;
});

const bytes = new Uint8Array([1, 2, 3]);
const keepSince = async (key: string, days: number) => {
  await keepPicture(key, bytes);
  const then = new Date(Date.now() - days * day);
  utimesSync(join(directory, `${key}.png`), then, then);
};
const pictures = () => readdirSync(directory).filter((name) => name.endsWith(".png"));

describe("the cache of pictures", () => {
  test("gives back what it kept, and nothing for what it never saw", async () => {
    await keepPicture("a", bytes);
    expect([...((await readPicture("a")) ?? [])]).toEqual([1, 2, 3]);
    expect(await readPicture("b")).toBeUndefined();
  });

  test("throws away what no build used for long, and keeps the rest", async () => {
    await keepSince("cu", daysKept + 1);
    await keepSince("moi", daysKept - 1);
    expect(await prunePictures()).toBe(1);
    expect(pictures()).toEqual(["moi.png"]);
  });

  test("counts a picture that is read as used", async () => {
    await keepSince("cu", daysKept + 1);
    await readPicture("cu");
    expect(Date.now() - statSync(join(directory, "cu.png")).mtimeMs).toBeLessThan(day);
    await prunePictures();
    expect(pictures()).toEqual(["cu.png"]);
  });

  test("is looked through at most once a day", async () => {
    await keepSince("cu", daysKept + 1);
    writeFileSync(join(directory, "da-don"), "");
    expect(await prunePictures()).toBe(0);
    const yesterday = new Date(Date.now() - 1.1 * day);
    utimesSync(join(directory, "da-don"), yesterday, yesterday);
    expect(await prunePictures()).toBe(1);
  });

  test("may be missing altogether", async () => {
    process.env.PICTURE_CACHE = join(directory, "chua-co");
    expect(await prunePictures()).toBe(0);
  });
});
