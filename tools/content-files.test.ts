import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readContentFiles } from "./content-files.ts";

const root = mkdtempSync(join(tmpdir(), "content-"));
const article = "src/content/articles/bai-mau.mdx";
const path = join(root, article);

beforeAll(() => {
  cpSync("test/fixtures/_base", root, { recursive: true });
  // A minute after the files were written.
  vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ["Date"] });
});
afterAll(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true });
});

const find = (knowAgain: (file: string, standing: string) => string | undefined) =>
  readContentFiles(root, knowAgain).files.get(article);
const standing = () => find(() => undefined)?.standing;

test("a file that stands as it stood is not read, and keeps its stamp", () => {
  const first = find(() => undefined);
  expect(first?.standing).toMatch(/^\d+ /);
  const known = find((file, now) => (file === article && now === first?.standing ? "its stamp" : undefined));
  expect(known?.stamp).toBe("its stamp");
});

test("one that was written anew with as many bytes and the old time stands otherwise", () => {
  const before = standing();
  const time = new Date("2026-01-01T00:00:00.5Z");
  utimesSync(path, time, time);
  const old = standing();
  writeFileSync(path, readFileSync(path, "utf8").replace("96", "69"));
  utimesSync(path, time, time);
  expect(new Set([before, old, standing()]).size).toBe(3);
});

test("one written in this moment is read the next time, since it may be written once more within a tick", () => {
  const soon = new Date(Date.now() + 1);
  utimesSync(path, soon, soon);
  expect(standing()).toBeNull();
});

test("bytes that are not those of the stamp are refused", () => {
  const time = new Date("2026-01-01T00:00:00.5Z");
  utimesSync(path, time, time);
  expect(() => find(() => "another stamp")?.read()).toThrow(`${article}: tệp đổi trong lúc đang soát; hãy chạy lại.`);
});

test("a file of an editor has a sane size; what our commands write grows with the archive", () => {
  const figures = "id,value,value_high,unit,qualifier\n".padEnd(3_000_000, "so-lieu,5,,người,\n");
  const data = (name: string) => join(root, "data", name);
  for (const name of ["published-figures.csv", "embeds.yaml", "sources.yaml"]) writeFileSync(data(name), figures);
  const { issues } = readContentFiles(root, () => undefined);
  expect(issues.map(({ rule, file }) => `${rule} ${file}`)).toEqual(["file-size data/sources.yaml"]);
});
