/**
 * A check that remembers says what a check without memory says, whatever was changed meanwhile and whatever became of its
 * memory.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { checkProject } from "../../tools/check-project.ts";
import { readPack, writePack } from "../../tools/memory-packs.ts";

const scratch = mkdtempSync(join(tmpdir(), "memory-"));
// A minute after the files were written, so that those which stand as they stood are known again without being read.
beforeAll(() => void vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ["Date"] }));
afterAll(() => {
  vi.useRealTimers();
  rmSync(scratch, { recursive: true });
});

const fixtures = "test/fixtures";
const base = join(fixtures, "_base");
const today = "2026-11-22";

/** A project of its own, beside a memory of its own. */
function makeProject(...layers: readonly string[]) {
  const folder = mkdtempSync(join(scratch, "project-"));
  const [root, memory] = [join(folder, "root"), join(folder, "memory")];
  for (const layer of layers) cpSync(layer, root, { recursive: true });
  return { root, memory, again: () => checkProject(root, today, memory).outcome };
}

const fresh = (root: string) => checkProject(root, today).outcome;

const cases = readdirSync(fixtures).filter((name) => name !== "_base");

describe("a mistake made after a clean check is found, found again, and gone when it is undone", () => {
  test.each(cases)("%s", (name) => {
    const { root, again } = makeProject(base);
    const clean = again();
    cpSync(join(fixtures, name), root, { recursive: true });
    const expected = readFileSync(join(fixtures, name, "expected.txt"), "utf8");
    expect([again(), again()]).toEqual([expected, expected]);
    rmSync(root, { recursive: true });
    cpSync(base, root, { recursive: true });
    expect(again()).toBe(clean);
  });
});

test("an article is looked at again when a figure changes that it takes from another file", () => {
  const { root, again } = makeProject(base);
  const change = (file: string, from: string, to: string) => {
    const text = readFileSync(join(root, file), "utf8");
    expect(text).toContain(from);
    writeFileSync(join(root, file), text.replace(from, to));
  };
  const growth = '<Tinh phep="hieu" cua="hn22-to-chuc-dang hn12-to-chuc-dang" />';
  change("src/content/articles/bai-mau.mdx", '<So id="hn22-to-chuc-dang" />', growth);
  expect(again()).toContain("Không có lỗi");
  change("data/observations/thanh-lap.csv", "tổ chức", "người");
  expect(again()).toMatch(/bai-mau\.mdx:\d+:\d+ {2}figures/);
  expect(again()).toBe(fresh(root));
});

test("an article is looked at again when another file says otherwise what a figure of it is", () => {
  const { root, again } = makeProject(base);
  const path = (slug: string) => join(root, `src/content/articles/${slug}.mdx`);
  const text = readFileSync(path("bai-mau"), "utf8");
  const growth = '<Tinh phep="hieu" cua="hn22-to-chuc-dang hn12-to-chuc-dang" />';
  writeFileSync(path("bai-mau"), text.replace('<So id="hn22-to-chuc-dang" />', growth));
  expect(again()).toContain("Không có lỗi");
  // Earlier in time, so this is the one that counts; of a unit from which nothing can be taken away.
  const rival = text.replace('unit: tổ chức\n    asOf: "2022-05"', 'unit: người\n    asOf: "2012-01"');
  writeFileSync(path("bai-hai"), rival);
  expect(again()).toMatch(/bai-mau\.mdx:\d+:\d+ {2}figures/);
  expect(again()).toBe(fresh(root));
});

const contentFolders = ["src/content/articles", "src/content/charts", "data", "data/observations"];

const listContent = (root: string) =>
  contentFolders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => `${folder}/${name}`),
  );

/** Something an editor does to a file, well or badly; the number says where. */
const edits: Readonly<Record<string, (path: string, at: number) => void>> = {
  changeDigit: (path, at) => changeText(path, /\d/g, at, (digit) => String((Number(digit) + 1) % 10)),
  changeId: (path, at) => changeText(path, /[a-z0-9]+(?:-[a-z0-9]+)+/g, at, (id) => id.slice(0, -1)),
  swapIds: (path, at) => changeText(path, /hn22-[a-z-]+/g, at, () => "hn12-dang-vien"),
  dropLine: (path, at) => changeText(path, /\n.*/g, at, () => ""),
  addNumber: (path, at) => changeText(path, /\. /g, at, () => " của 17 tổ chức. "),
  remove: (path) => rmSync(path),
  rename: (path) => renameSync(path, path.replace(/\.(\w+)$/, "-doi-ten.$1")),
  copy: (path) => cpSync(path, path.replace(/\.(\w+)$/, "-ban-hai.$1")),
  restore: (path) => cpSync(join(paper, path.slice(path.search(/(?:src\/content|data)\//))), path, { force: true }),
  restoreAll: (path) => layContent(path.slice(0, path.search(/(?:src\/content|data)\//))),
};

function changeText(path: string, pattern: RegExp, at: number, change: (found: string) => string): void {
  const text = readFileSync(path, "utf8");
  const found = [...text.matchAll(pattern)];
  const chosen = found[at % found.length];
  if (!chosen) return;
  writeFileSync(path, text.slice(0, chosen.index) + change(chosen[0]) + text.slice(chosen.index + chosen[0].length));
}

/** The paper's own content as it is now, whoever edits it while these tests run. */
const paper = join(scratch, "paper");
for (const folder of ["src/content", "data"]) cpSync(folder, join(paper, folder), { recursive: true });

function layContent(root: string): void {
  for (const folder of ["src/content", "data"]) {
    rmSync(join(root, folder), { recursive: true, force: true });
    cpSync(join(paper, folder), join(root, folder), { recursive: true });
  }
}

test("of random edits one after the other nothing is overlooked and nothing is made up", () => {
  const anyEdit = fc.record({
    name: fc.constantFrom(...Object.keys(edits), "restoreAll", "restoreAll"),
    file: fc.nat(),
    at: fc.nat(),
  });
  const property = fc.property(fc.array(anyEdit, { minLength: 15, maxLength: 15 }), (sequence) => {
    const { root, again } = makeProject();
    layContent(root);
    again();
    for (const { name, file, at } of sequence) {
      const files = listContent(root);
      const chosen = join(root, files[file % files.length] ?? "");
      try {
        edits[name]?.(chosen, at);
      } catch (error) {
        // What was renamed or copied here stands nowhere to be restored from.
        if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      }
      expect(again(), `${name} ${chosen}`).toBe(fresh(root));
    }
  });
  fc.assert(property, { numRuns: 2, endOnFailure: true, seed: 20_261_122 });
});

/** What is remembered of the paper as a whole, and of each file for when that is not enough. */
const kinds = { "of a paper": [], "of files": ["paper.json"] } as const;

describe.each(Object.entries(kinds))("a memory %s that is of no use is as none", (_kind, forgotten) => {
  interface Pack {
    rules: string;
    files?: Record<string, { value?: { metrics?: unknown[] }; facts?: { defines: string[] } }>;
    stamp?: string;
    value?: { rows: unknown[] };
  }
  /** Believed, it would say that there are no figures. */
  function emptyPack(pack: Pack): void {
    for (const { value, facts } of Object.values(pack.files ?? {})) {
      if (value?.metrics) value.metrics = [];
      if (facts) facts.defines = [];
    }
    if (pack.value) pack.value.rows = [];
  }
  /** A clean project whose memory was changed. */
  function outcomes(change: (path: string, pack: Pack) => void): { told: string; true: string } {
    const { root, memory, again } = makeProject(base);
    again();
    for (const name of forgotten) rmSync(join(memory, name));
    for (const name of readdirSync(memory)) {
      const pack = readPack(join(memory, name)) as Pack;
      emptyPack(pack);
      change(join(memory, name), pack);
    }
    return { told: again(), true: fresh(root) };
  }

  test("a whole one of this project is believed, or these tests would show nothing", () => {
    const { told, true: right } = outcomes(writePack);
    expect(told).not.toBe(right);
  });

  const useless: Readonly<Record<string, (path: string, pack: Pack) => void>> = {
    "cut short": (path, pack) => {
      writePack(path, pack);
      writeFileSync(path, readFileSync(path).subarray(0, -9));
    },
    "changed behind its back": (path, pack) => {
      const [digest] = readFileSync(path, "utf8").split("\n");
      writeFileSync(path, `${digest}\n${JSON.stringify(pack)}`);
    },
    "written by other rules": (path, pack) => writePack(path, { ...pack, rules: "others" }),
    "of files that held something else": (path, pack) => {
      for (const remembered of [pack, ...Object.values(pack.files ?? {})])
        Object.assign(remembered, { stamp: "other", standing: null });
      writePack(path, pack);
    },
    "no memory at all": (path) => writeFileSync(path, "null"),
    "a folder": (path) => {
      rmSync(path);
      mkdirSync(path);
    },
  };

  test.each(Object.keys(useless))("%s", (name) => {
    const { told, true: right } = outcomes(useless[name] ?? writePack);
    expect(told).toBe(right);
  });
});
