/**
 * `npm run bench:dev [-- 1000 10000]`: from the start of the development server to the first article, to another, and
 * from an edit to its being seen; beside plain Astro + MDX with the same articles.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readTree } from "./measure.ts";
import { machine } from "./report.ts";
import { baselineName, projectName, type Site, sites } from "./sites.ts";

const port = 4700 + (process.pid % 200);
const article = (slug: string) => `http://localhost:${port}/bai-viet/${slug}/`;

const commands: Readonly<Record<string, readonly string[]>> = {
  [projectName]: ["tools/dev.ts"],
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

/** Milliseconds until the page holds the words. */
async function waitFor(address: string, words: string): Promise<number> {
  const begin = performance.now();
  for (;;) {
    if ((await read(address)).includes(words)) return performance.now() - begin;
    if (performance.now() - begin > 300_000) throw new Error(`${address} never says “${words}”.`);
    await sleep(10);
  }
}

function end(child: ChildProcess): void {
  if (child.pid) process.kill(-child.pid, "SIGKILL");
}

async function measure({ name, make }: Site, articles: number): Promise<object> {
  const root = mkdtempSync(join(tmpdir(), "nhip-kcn-dev-"));
  make(root, articles);
  const env = { ...process.env, PORT: String(port), ASTRO_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, commands[name] ?? [], { cwd: root, env, detached: true, stdio: "ignore" });
  try {
    const first = await waitFor(article("bai-00003"), "</html>");
    const another = await waitFor(article("bai-00004"), "</html>");
    const file = join(root, "src/content/articles/bai-00003.mdx");
    writeFileSync(file, `${readFileSync(file, "utf8")}\nMột đoạn vừa thêm vào.\n`);
    const edit = await waitFor(article("bai-00003"), "Một đoạn vừa thêm vào.");
    const again = await waitFor(article("bai-00003"), "</html>");
    const memory = readTree(child.pid ?? 0).reduce((sum, { megabytes }) => sum + megabytes, 0);
    const ms = Math.round;
    return {
      site: name,
      articles,
      "start to first, s": (first / 1000).toFixed(1),
      "another, ms": ms(another),
      "edit seen, ms": ms(edit),
      "again, ms": ms(again),
      MB: ms(memory),
    };
  } finally {
    end(child);
    await sleep(200);
    rmSync(root, { recursive: true, force: true });
  }
}

console.log(machine);
const rows: object[] = [];
const sizes = process.argv.slice(2).map(Number);
for (const articles of sizes.length > 0 ? sizes : [1000]) {
  for (const site of sites.filter(({ name }) => name in commands)) rows.push(await measure(site, articles));
}
console.table(rows);
