/** The two commands of editors, run as editors run them. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = mkdtempSync(join(tmpdir(), "editor-"));
beforeAll(() => cpSync("test/fixtures/_base", root, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

const run = (tool: string, ...args: string[]) =>
  spawnSync(process.execPath, [resolve("tools", tool), ...args], { cwd: root, encoding: "utf8" });

test("the check succeeds on a project without mistakes and says how much it read", () => {
  expect(run("check.ts")).toMatchObject({
    status: 0,
    stdout: "Không có lỗi: 1 bài, 1 biểu đồ, 4 số liệu.\n",
    stderr: "",
  });
});

test("a new article is a draft that lacks only what the editor must choose, and a record for the number in its title", () => {
  const made = run("new.ts", "Đảng viên “trẻ”: gần 700 người");
  const file = "src/content/articles/dang-vien-tre-gan-700-nguoi.mdx";
  expect(made).toMatchObject({ status: 0, stderr: "" });
  expect(made.stdout).toContain(file);
  const { status, stderr } = run("check.ts");
  expect(status).toBe(1);
  expect(stderr.match(/Giá trị: .*/g)).toEqual([
    "Giá trị: 700",
    "Giá trị: ma-nguon",
    "Giá trị: ma-don-vi",
    "Giá trị: ma-bieu-do",
  ]);
});

test("a new article never replaces one that is there", () => {
  const file = join(root, "src/content/articles/bai-da-co.mdx");
  writeFileSync(file, "cũ");
  expect(run("new.ts", "Bài đã có").status).toBe(1);
  expect(readFileSync(file, "utf8")).toBe("cũ");
});

test("a new article needs a title", () => {
  expect(run("new.ts", "  ")).toMatchObject({ status: 1, stdout: "" });
});
