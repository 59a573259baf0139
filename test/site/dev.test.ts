/** What a writer sees while writing: a saved file shows, whatever of it was changed. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { makeProject, projectName } from "../../bench/project-site.ts";

const articles = "src/content/articles";
let root: string;
let server: ChildProcess;
let origin: string;

/** A port that nobody uses. */
const findPort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

async function read(path: string): Promise<string> {
  const answer = await fetch(origin + path).catch(() => undefined);
  return answer ? `${answer.status} ${await answer.text()}` : "";
}
/** Waits until the page, after its status, holds the words. */
async function shows(path: string, words: string): Promise<void> {
  const timeout = { timeout: 30_000, interval: 50 };
  await vi.waitFor(
    async () => expect((await read(path)).includes(words), `${path} says “${words}”`).toBe(true),
    timeout,
  );
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), "utf8")));
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "dev-"));
  makeProject(root, 4, projectName);
  const port = await findPort();
  origin = `http://localhost:${port}`;
  // None of the test runner's own: Vite takes itself to be tested.
  const env = { PATH: process.env.PATH, PORT: String(port) };
  server = spawn(process.execPath, ["tools/dev.ts"], { cwd: root, env, stdio: "ignore", detached: true });
  await shows("/bai-viet/bai-00001/", "200 ");
});
afterAll(() => {
  if (server.pid) process.kill(-server.pid, "SIGKILL");
  rmSync(root, { recursive: true, force: true });
});

test("a sentence, a title and a figure show when they are saved", async () => {
  const file = `${articles}/bai-00001.mdx`;
  edit(file, (text) => `${text}\nMột đoạn vừa thêm.\n`);
  await shows("/bai-viet/bai-00001/", "Một đoạn vừa thêm.");
  edit(file, (text) => text.replace(/^title: .*$/m, "title: Tên vừa sửa"));
  await shows("/bai-viet/bai-00001/", "Tên vừa sửa");
  edit(file, (text) => text.replace(/ value: \d+$/m, " value: 987654"));
  await shows("/bai-viet/bai-00001/", "987.654");
});

test("a registry's entry and a chart's subtitle show when they are saved", async () => {
  edit("data/sources.yaml", (text) => text.replace(/^( *shortName: ).*$/m, "$1Nguồn vừa sửa"));
  await shows("/nguon/nguon-0/", "Nguồn vừa sửa");
  edit("src/content/charts/bai-00001-a.yaml", (text) => text.replace(/^subtitle: .*$/m, "subtitle: Phụ đề vừa sửa"));
  await shows("/bai-viet/bai-00001/", "Phụ đề vừa sửa");
});

test("an article that is added shows, and one that is taken away is gone", async () => {
  const text = readFileSync(join(root, articles, "bai-00002.mdx"), "utf8");
  writeFileSync(join(root, articles, "bai-moi.mdx"), text.replaceAll("- id: bai-00002-", "- id: bai-moi-"));
  await shows("/bai-viet/bai-moi/", "200 ");
  rmSync(join(root, articles, "bai-moi.mdx"));
  await shows("/bai-viet/bai-moi/", "404 ");
});
