/**
 * Every folder of `test/fixtures` is one bad input: the files in it are laid over `_base`, a small valid project, and
 * `expected.txt` is what the check says. A new case is a new folder; `vitest run -u` writes its `expected.txt` to read.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { checks } from "../../src/checks/registry.ts";
import { countParts, describeOutcome } from "../../src/checks/report.ts";
import { runChecks } from "../../src/checks/run.ts";
import { readParts } from "../../tools/read.ts";

const fixtures = "test/fixtures";
const base = join(fixtures, "_base");
const cases = readdirSync(fixtures).filter((name) => name !== "_base");
const scratch = mkdtempSync(join(tmpdir(), "fixtures-"));
afterAll(() => rmSync(scratch, { recursive: true }));

function outcomeOf(...layers: readonly string[]): string {
  const root = mkdtempSync(join(scratch, "case-"));
  for (const layer of layers) cpSync(layer, root, { recursive: true });
  const content = readParts(root);
  return describeOutcome(runChecks({ ...content, today: "2026-11-22" }), countParts(content.parts));
}

const outcomes = new Map(cases.map((name) => [name, outcomeOf(base, join(fixtures, name))]));

test("the project under the fixtures has no mistakes", () => {
  expect(outcomeOf(base)).toBe("Không có lỗi: 1 bài, 1 biểu đồ, 4 số liệu.\n");
});

describe("a bad input is answered in words", () => {
  test.each(cases)("%s", async (name) => {
    await expect(outcomes.get(name)).toMatchFileSnapshot(join("../fixtures", name, "expected.txt"));
  });
});

test("every check has a bad input that it finds", () => {
  const answers = [...outcomes.values()].join("\n");
  const silent = checks.filter(({ name }) => !new RegExp(`:\\d+  ${name}$`, "m").test(answers));
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test("no bad input passes", () => {
  expect(cases.filter((name) => outcomes.get(name)?.startsWith("Không có lỗi"))).toEqual([]);
});
