/**
 * `npm run build`: checks the content and builds the site into `dist`, or into the directory given by `--out`.
 * Pages that stand there as they would be rendered are kept; `--fresh` renders all. `--no-search` leaves the search index
 * out. `--shard 2/4` builds the second of four disjoint parts, on any machine; `--finish` makes index and headers where
 * the parts stand together in the directory. `--parts 2` renders everything in two processes, for as many cores.
 */
import { parseArgs } from "node:util";
import { formatNumber } from "../src/vi/number.ts";
import { type BuiltSite, buildSite, finishSite } from "./build-site.ts";
import { runTool, stopTools } from "./child-tools.ts";
import { leaveUnfinished } from "./replace-directory.ts";
import { parseShard } from "./shard.ts";

const { values: options } = parseArgs({
  options: {
    out: { type: "string", default: "dist" },
    cache: { type: "string" },
    search: { type: "boolean", default: true },
    shard: { type: "string" },
    parts: { type: "string" },
    fresh: { type: "boolean", default: false },
    finish: { type: "boolean", default: false },
  },
  allowNegative: true,
});

const report = (step: string) => console.log(`▸ ${step} …`);

/** Checks the content while the pages are built, on another core; content with errors ends the build where it is. */
const checkContent = (): Promise<void> =>
  runTool("tools/check.ts").catch(async () => {
    await stopTools();
    leaveUnfinished();
    console.error("Chưa dựng trang: hãy sửa các lỗi trên rồi chạy lại.");
    process.exit(1);
  });

function describeSite({ pages, searchable, bytes, rendered }: BuiltSite, seconds: number): string {
  const size = `${formatNumber(bytes / 1_000_000, 1)} MB`;
  const searched = `${formatNumber(searchable)} trang tìm kiếm được`;
  const work = rendered === undefined ? "" : `, dựng ${formatNumber(rendered)} tệp`;
  return `✓ ${formatNumber(pages)} trang (${searched})${work}, ${size}, ${formatNumber(seconds, 1)} giây → ${options.out}/`;
}

const start = performance.now();
const checked = options.finish ? Promise.resolve() : checkContent();
try {
  const shard = options.shard ? parseShard(options.shard) : undefined;
  const parts = options.parts ? parseShard(`1/${options.parts}`).count : undefined;
  const site = await (options.finish
    ? finishSite(options.out, { ...options, report })
    : buildSite({ ...options, shard, parts, report, checked }));
  console.log(describeSite(site, (performance.now() - start) / 1000));
} catch (error) {
  // What is wrong with the content says more than the page that fell over it.
  await checked;
  console.error(error);
  console.error(`Không dựng được trang; ${options.out}/ vẫn như trước.`);
  process.exitCode = 1;
}
