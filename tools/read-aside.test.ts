import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { articleSource } from "../src/entries/sources.ts";
import { useContentCopy } from "../test/content-copy.ts";
import { listPacks, readContent, readKept } from "./kept-content.ts";
import { readAlong } from "./read-aside.ts";
import { makeTake } from "./shared-work.ts";

const helper = resolve("tools/read-share.ts");

useContentCopy();
afterEach(() => vi.restoreAllMocks());

test("what two read a share of each is all there is, and each article is read once", async () => {
  const take = makeTake("taken");
  const theirs = listPacks("kept").filter(({ name }, at) => at % 2 === 1 && take(name));
  const read = vi.spyOn(articleSource, "read");
  const reading = readAlong(
    "kept",
    take,
    Promise.resolve().then(() => theirs.forEach(readKept)),
  );
  const together = await reading;
  expect(theirs.length).toBeGreaterThan(1);
  expect(read).toHaveBeenCalledTimes(together.articles.length);
  expect(together).toStrictEqual(readContent("anew"));
});

test("a helper reads and keeps what nobody else has taken", async () => {
  const take = makeTake("taken");
  const [ours] = listPacks("kept");
  if (ours) take(ours.name);
  const { status, stderr } = spawnSync(process.execPath, [helper, "kept", "taken"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  const read = vi.spyOn(articleSource, "read");
  const together = await readAlong("kept", take, Promise.resolve());
  expect(read.mock.calls.map(([id]) => id)).toEqual(ours?.ids);
  expect(together).toStrictEqual(readContent("anew"));
});
