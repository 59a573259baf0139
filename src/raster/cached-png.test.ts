import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makePng } from "./cached-png.ts";
import { drawPng } from "./draw-png.ts";

const sheetOf = (text: string) => ({
  width: 40,
  height: 20,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text y="15">${text}</text></svg>`,
});

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "pictures-"));
  process.env.PICTURE_CACHE = directory;
});
afterEach(() => {
  rmSync(directory, { recursive: true });
  delete process.env.PICTURE_CACHE;
});

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

test("a picture from the cache has the bytes of one drawn anew", async () => {
  const sheet = sheetOf("Ữ");
  const [first, second] = [await makePng(sheet, 1), await makePng(sheet, 1)];
  expect(same(first, second)).toBe(true);
  expect(same(first, await drawPng(sheet, 1))).toBe(true);
});

test("an unchanged picture is not drawn again", async () => {
  await makePng(sheetOf("a"), 1);
  const [file = ""] = readdirSync(directory);
  writeFileSync(join(directory, file), "kept");
  expect(Buffer.from(await makePng(sheetOf("a"), 1)).toString()).toBe("kept");
});

test("another text and another size are other pictures", async () => {
  await makePng(sheetOf("a"), 1);
  await makePng(sheetOf("b"), 1);
  await makePng(sheetOf("a"), 2);
  expect(readdirSync(directory)).toHaveLength(3);
});

test("a picture at twice the scale has twice the pixels each way", async () => {
  const png = Buffer.from(await makePng(sheetOf("a"), 2));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([80, 40]);
});
