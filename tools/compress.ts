/**
 * `npm run compress [-- dist]`: writes beside every text file of the built site its `.br` and `.gz`, for servers that send
 * files as they lie (nginx with `gzip_static` and `brotli_static`, Caddy with `precompressed`). Hosts such as Cloudflare
 * Pages and Netlify compress by themselves and need none of it. Runs again only over what changed.
 */
import { readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { formatNumber } from "../src/vi/number.ts";

/** Everything else (pictures, fonts, Parquet, workbooks, the search index) is compressed already. */
const textFile = /\.(?:html|css|js|json|csv|svg|xml|atom|txt|webmanifest|bib|ris)$/;

/** Smaller files fit one packet as they are. */
const leastBytes = 1400;

const quality = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};
const variants: Readonly<Record<string, (content: Buffer) => Promise<Buffer>>> = {
  ".br": (content) => promisify(brotliCompress)(content, quality),
  ".gz": (content) => promisify(gzip)(content, { level: 9 }),
};

interface Compressed {
  /** Text files that have variants now. */
  readonly files: number;
  readonly bytes: number;
  /** Bytes of the variants by their ending. */
  readonly variants: Readonly<Record<string, number>>;
}

const statIfThere = (file: string) => stat(file).catch(() => undefined);

/** A variant carries the time of its file, so that the next run knows it is of this very file. @returns its bytes */
async function writeVariant(file: string, ending: string): Promise<number> {
  const source = await stat(file);
  const variant = file + ending;
  const before = await statIfThere(variant);
  // Dates, which are whole milliseconds: what is finer is lost when the time is set.
  if (before?.mtime.getTime() === source.mtime.getTime()) return before.size;
  const content = (await variants[ending]?.(await readFile(file))) ?? Buffer.of();
  await writeFile(variant, content);
  await utimes(variant, source.atime, source.mtime);
  return content.length;
}

/** The files of a site below a folder, and those variants whose file is gone. */
async function listFiles(directory: string) {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = new Set(
    entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)),
  );
  const isVariant = (file: string) => textFile.test(file.replace(/\.(?:br|gz)$/, "")) && /\.(?:br|gz)$/.test(file);
  return {
    texts: [...files].filter((file) => textFile.test(file)).toSorted(),
    orphans: [...files].filter((file) => isVariant(file) && !files.has(file.slice(0, -3))),
  };
}

/** Writes the variants of every text file below a directory and takes away those of files that are gone. */
export async function compressSite(directory: string): Promise<Compressed> {
  const { texts, orphans } = await listFiles(directory);
  await Promise.all(orphans.map((file) => rm(file)));
  const sums: Record<string, number> = Object.fromEntries(Object.keys(variants).map((ending) => [ending, 0]));
  let files = 0;
  let bytes = 0;
  const compressNext = async (queue: Iterator<string>): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const { size } = await stat(next.value);
      if (size < leastBytes) continue;
      files += 1;
      bytes += size;
      for (const ending of Object.keys(variants)) {
        const written = await writeVariant(next.value, ending);
        // Added when it is known: others add beside us while we wait.
        sums[ending] = (sums[ending] ?? 0) + written;
      }
    }
  };
  const queue = texts.values();
  // As many at once as Node compresses beside each other.
  await Promise.all(Array.from({ length: 4 }, () => compressNext(queue)));
  return { files, bytes, variants: sums };
}

if (import.meta.main) {
  const directory = process.argv[2] ?? "dist";
  const { files, bytes, variants: sums } = await compressSite(directory);
  const megabytes = (value: number) => `${formatNumber(value / 1_000_000, 1)} MB`;
  const shown = Object.entries(sums).map(([ending, sum]) => `${ending} ${megabytes(sum)}`);
  console.log(`✓ ${formatNumber(files)} tệp, ${megabytes(bytes)} → ${shown.join(", ")} (${directory}/)`);
}
