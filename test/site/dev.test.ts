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
  // None of the test runner's own: what bundles the pages would take itself to be tested.
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

test("a draft shows, and no page has the address of the charts of development but here", async () => {
  edit(`${articles}/bai-00003.mdx`, (text) => text.replace(/^title: .*$/m, "title: Còn là nháp\ndraft: true"));
  await shows("/bai-viet/bai-00003/", "Còn là nháp");
  await shows("/phat-trien/bieu-do/", "200 ");
});

test("addresses are answered as a host of files does, without and with the end of a name", async () => {
  const type = async (path: string) => (await fetch(origin + path)).headers.get("content-type");
  expect(await type("/")).toBe("text/html;charset=utf-8");
  expect(await type("/du-lieu/quan-sat.csv")).toBe("text/csv");
  expect(await type("/favicon.svg")).toBe("image/svg+xml");
  expect((await fetch(`${origin}/bai-viet`)).url).toBe(`${origin}/bai-viet/`);
  expect(await read("/khong-co/")).toMatch(/^404 [\s\S]*Lỗi 404/);
  expect((await fetch(`${origin}/%25/`)).status).toBe(404);
  expect((await fetch(`${origin}/%E0%A4%A/`)).status).toBe(400);
});

test("a body that cannot be rendered says where, escaped, until it is mended", async () => {
  const file = `${articles}/bai-00000.mdx`;
  const before = readFileSync(join(root, file), "utf8");
  edit(file, (text) => `${text}\n<BieuDo id="<i>khong-co</i>" />\n`);
  await shows("/bai-viet/bai-00000/", "500 ");
  const said = await read("/bai-viet/bai-00000/");
  expect(said).toContain(`${file}:${before.split("\n").length + 1}:`);
  expect(said).not.toContain("<i>khong-co</i>");
  writeFileSync(join(root, file), before);
  await shows("/bai-viet/bai-00000/", "200 ");
});

/** What open pages are told, until it holds the words. */
async function hear(words: string, act: () => void): Promise<string> {
  const script = /<script type="module" src="(\/@[^"]*)"><\/script>$/.exec(await read("/"))?.[1] ?? "";
  const changes = /new EventSource\("([^"]*)"\)/.exec(await read(script))?.[1] ?? "";
  const stream = (await fetch(origin + changes)).body?.pipeThrough(new TextDecoderStream());
  act();
  let heard = "";
  for await (const piece of stream ?? []) {
    heard += piece;
    if (heard.includes(words)) break;
  }
  return heard;
}

test("open pages are told of what is wrong with what was saved, and to load what is not again", async () => {
  const file = `${articles}/bai-00000.mdx`;
  const before = readFileSync(join(root, file), "utf8");
  const wrong = await hear("nhiều", () => edit(file, (text) => text.replace(/ value: \d+$/m, " value: nhiều")));
  expect(wrong).toMatch(/event: wrong\ndata: ".*bai-00000\.mdx:\d+:\d+ .*Giá trị: nhiều.*Cách sửa: .*"\n/);
  expect(wrong).not.toContain("event: changed");
  const mended = await hear("event: changed", () =>
    writeFileSync(join(root, file), before.replace(/^title: .*$/m, "title: Lại đọc được")),
  );
  expect(mended, "what was wrong is told to a page that is opened").toMatch(/^event: wrong\n.*nhiều/);
  expect(await read("/bai-viet/bai-00000/")).toContain("Lại đọc được");
});

test("what pages are rendered with shows when it is saved, too", async () => {
  edit("src/pages/404.astro", (text) => text.replace("Lỗi 404", "Lỗi vừa sửa"));
  await shows("/khong-co/", "Lỗi vừa sửa");
  edit("src/pages/404.astro", (text) => text.replace("Lỗi vừa sửa", "{khongCo.gi}"));
  await shows("/khong-co/", "500 ");
  edit("src/pages/404.astro", (text) => text.replace("{khongCo.gi}", "Lỗi đã chữa"));
  await shows("/khong-co/", "Lỗi đã chữa");
});
