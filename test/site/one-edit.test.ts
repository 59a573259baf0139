/** What a build reuses must never show: after edits the site is the one a build from nothing makes. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compareTrees } from "../../bench/compare-trees.ts";
import { edits } from "../../bench/edits.ts";
import { makeProject, projectName } from "../../bench/project-site.ts";

let root: string;

function build(out: string, ...options: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ["bench/pages.ts", out, ...options], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}
const differences = () => compareTrees(join(root, "dist"), join(root, "clean"));
const writtenAt = (file: string) => statSync(join(root, "dist", file)).mtimeMs;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "one-edit-"));
  makeProject(root, 4, projectName);
  build("dist");
});
afterAll(() => rmSync(root, { recursive: true }));

test("a build after an edit equals one from nothing, and leaves alone what stays the same", () => {
  const before = [writtenAt("index.html"), writtenAt("gioi-thieu/index.html")];
  edits.figure?.(root, () => 0.3);
  edits.title?.(root, () => 0.7);
  edits.source?.(root, () => 0.1);
  build("dist");
  build("clean", "--fresh");
  expect(differences()).toEqual([]);
  const [front, about] = [writtenAt("index.html"), writtenAt("gioi-thieu/index.html")];
  expect(front).not.toBe(before[0]);
  expect(about).toBe(before[1]);
});

test.each(["title", "figure", "chart's subtitle", "source", "correction"] as const)(
  "after one edit (%s) what is made of other kinds is kept, and rightly",
  (name) => {
    edits[name]?.(root, () => 0.4);
    build("dist");
    build("clean", "--fresh");
    expect(differences()).toEqual([]);
  },
);

test("after an edit of words alone, of which the rest of the site knows nothing, pages that someone spoilt are mended", () => {
  const [chart = ""] = readdirSync(join(root, "dist/nhung")).filter((name) => name.startsWith("bai-"));
  const front = writtenAt("index.html");
  edits.body?.(root, () => 0.4);
  for (const file of [join("nhung", chart, "index.html"), "404.html", "robots.txt"])
    writeFileSync(join(root, "dist", file), "hỏng");
  build("dist");
  build("clean", "--fresh");
  expect(differences()).toEqual([]);
  expect(writtenAt("index.html")).toBe(front);
});

test("of what was kept something may be lost or spoilt", () => {
  const [code = ""] = readdirSync(join(root, ".astro")).filter((name) => name.startsWith("code-"));
  const kept = join(root, ".astro", code);
  rmSync(join(kept, "pages/modules/chunks"), { recursive: true });
  for (const pack of readdirSync(join(kept, "content/articles")))
    writeFileSync(join(kept, "content/articles", pack), "[");
  edits.body?.(root, () => 0.6);
  build("dist");
  build("clean", "--fresh");
  expect(differences()).toEqual([]);
});

test("a note that speaks of another article's figure follows it", () => {
  const file = (slug: string) => join(root, `src/content/articles/${slug}.mdx`);
  const edit = (slug: string, change: (text: string) => string) =>
    writeFileSync(file(slug), change(readFileSync(file(slug), "utf8")));
  const [, spoken = ""] = /- id: (bai-00001-\d+)/.exec(readFileSync(file("bai-00001"), "utf8")) ?? [];
  edit("bai-00002", (text) => text.replace(/^( +)(value: \d+)$/m, `$1$2\n$1note: "So với {${spoken} | so}."`));
  build("dist");
  edit("bai-00001", (text) => text.replace(/^( +value: )\d+$/m, "$1123456"));
  build("dist");
  build("clean", "--fresh");
  expect(differences()).toEqual([]);
  const table = readFileSync(join(root, "dist/du-lieu/quan-sat.csv"), "utf8");
  expect(table).toMatch(/So với [^".]*123\.456\./);
});

test("an article that is gone leaves nothing behind", () => {
  edits["article removed"]?.(root, () => 0.5);
  build("dist");
  build("clean", "--fresh");
  expect(differences()).toEqual([]);
});
