/**
 * `npm run build`: checks the content, then builds the site into `dist`, or into the directory given by `--out`.
 * `--no-search` leaves the search index out.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { formatNumber } from "../src/vi/number.ts";
import { type BuiltSite, buildSite } from "./build-site.ts";

const { values: options } = parseArgs({
  options: {
    out: { type: "string", default: "dist" },
    cache: { type: "string" },
    search: { type: "boolean", default: true },
  },
  allowNegative: true,
});

const report = (step: string) => console.log(`▸ ${step} …`);

function checkContent() {
  report("Kiểm tra nội dung");
  const { status } = spawnSync(process.execPath, ["tools/check.ts"], { stdio: "inherit" });
  if (status === 0) return;
  console.error("Chưa dựng trang: hãy sửa các lỗi trên rồi chạy lại.");
  process.exit(1);
}

function describeSite({ pages, searchable, bytes }: BuiltSite, seconds: number): string {
  const size = `${formatNumber(bytes / 1_000_000, 1)} MB`;
  const searched = `${formatNumber(searchable)} trang tìm kiếm được`;
  return `✓ ${formatNumber(pages)} trang (${searched}), ${size}, ${formatNumber(seconds, 1)} giây → ${options.out}/`;
}

const start = performance.now();
checkContent();
try {
  const site = await buildSite({ ...options, report });
  console.log(describeSite(site, (performance.now() - start) / 1000));
} catch (error) {
  console.error(error);
  console.error(`Không dựng được trang; ${options.out}/ vẫn như trước.`);
  process.exitCode = 1;
}
