/**
 * `npm run bench:dev [-- 1000 10000]`: from the start of the development server to the first article, the first time and
 * the second, to another article, and from an edit of a sentence or a figure to its being seen; beside plain Astro + MDX
 * with the same articles; `--save` keeps the results in `bench/results/`.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { StartRun } from "../src/components/speed/start-results.ts";
import { machine } from "./machine.ts";
import { readTree } from "./measure.ts";
import { devCommand, projectName } from "./project-site.ts";
import { saveMeasures } from "./save-measures.ts";
import { baselineName, type Site, sites } from "./sites.ts";

const port = 4700 + (process.pid % 200);
const article = (slug: string) => `http://localhost:${port}/bai-viet/${slug}/`;

const commands: Readonly<Record<string, readonly string[]>> = {
  [projectName]: devCommand,
  [baselineName]: ["--max-old-space-size=12000", "node_modules/astro/bin/astro.mjs", "dev", "--port", String(port)],
};

async function read(address: string): Promise<string> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.text() : "";
  } catch {
    return "";
  }
}

/** Milliseconds after which a page is not waited for any longer. */
const patience = 120_000;

/** Milliseconds until the page holds the words; infinite where it does not come to hold them. */
async function waitFor(address: string, words: RegExp): Promise<number> {
  const begin = performance.now();
  for (;;) {
    if (words.test(await read(address))) return performance.now() - begin;
    if (performance.now() - begin > patience) return Number.POSITIVE_INFINITY;
    await sleep(10);
  }
}

function end(child: ChildProcess): void {
  if (child.pid) process.kill(-child.pid, "SIGKILL");
}

function start(name: string, root: string): ChildProcess {
  const env = { ...process.env, PORT: String(port), ASTRO_TELEMETRY_DISABLED: "1" };
  return spawn(process.execPath, commands[name] ?? [], { cwd: root, env, detached: true, stdio: "ignore" });
}

/** Milliseconds from an edit of an article to its being seen on its page. */
function edit(root: string, slug: string, words: RegExp, change: (text: string) => string): Promise<number> {
  const file = join(root, `src/content/articles/${slug}.mdx`);
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return waitFor(article(slug), words);
}

/** Null where it was waited for in vain. @param time in milliseconds */
const seconds = (time: number): number | null => (Number.isFinite(time) ? Number((time / 1000).toFixed(2)) : null);

async function measure({ name, make }: Site, articles: number): Promise<StartRun> {
  const root = mkdtempSync(join(tmpdir(), "nhip-kcn-dev-"));
  make(root, articles);
  let child = start(name, root);
  try {
    const first = await waitFor(article("bai-00003"), /<\/html>/);
    end(child);
    await sleep(1000);
    child = start(name, root);
    const second = await waitFor(article("bai-00003"), /<\/html>/);
    const another = await waitFor(article("bai-00004"), /<\/html>/);
    // The server goes on looking through the folders it watches.
    await sleep(3000);
    const sentence = await edit(
      root,
      "bai-00003",
      /Một đoạn vừa thêm vào/,
      (text) => `${text}\nMột đoạn vừa thêm vào.\n`,
    );
    const figure = await edit(root, "bai-00004", /987\.?654/, (text) =>
      text.replace(/ value: \d+$/m, " value: 987654"),
    );
    const memory = readTree(child.pid ?? 0).reduce((sum, { megabytes }) => sum + megabytes, 0);
    console.log(`${name}, ${articles} articles: another one after ${Math.round(another)} ms`);
    return {
      site: name,
      articles,
      firstSeconds: seconds(first),
      secondSeconds: seconds(second),
      sentenceSeconds: seconds(sentence),
      figureSeconds: seconds(figure),
      peakMB: Math.round(memory),
    };
  } finally {
    end(child);
    await sleep(200);
    rmSync(root, { recursive: true, force: true });
  }
}

console.log(machine);
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { save: { type: "boolean", default: false } },
});
const rows: StartRun[] = [];
const sizes = positionals.map(Number);
for (const articles of sizes.length > 0 ? sizes : [1000]) {
  for (const site of sites.filter(({ name }) => name in commands)) {
    const row = await measure(site, articles);
    rows.push(row);
    // At once: the peer may take minutes, and what was measured is not to be lost with it.
    console.log(row);
  }
}
console.table(rows);
if (options.save) saveMeasures("dev", { starts: rows });
