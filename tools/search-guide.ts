/** The guide to the parts of the index: a folder of files that tell where to ask. */
import { hash } from "node:crypto";
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { constants, gzipSync } from "node:zlib";
import { guideBytes, guideFiles } from "../src/search/guide.ts";
import type { PartCache } from "./search-cache.ts";
import { digest, writeFiles } from "./search-files.ts";
import type { ToldPart } from "./search-parts.ts";
import { type FolderStore, putFolder } from "./search-store.ts";

/** Bits as good as random repeat nothing but zeros: looking for more takes twice as long and finds less. */
const packing = { strategy: constants.Z_RLE };

export const guideName = (parts: readonly ToldPart[]): string =>
  `guide-${digest(parts.map(({ name }) => name).join(), 10)}`;

/** What the files of a guide say: each the bytes of all parts, one part behind the other. */
function joinGuides(parts: readonly ToldPart[]): Buffer[] {
  const size = parts.length * guideBytes;
  const all = Buffer.alloc(guideFiles * size);
  for (const [place, { guide }] of parts.entries())
    for (let file = 0; file < guideFiles; file++)
      all.set(guide.subarray(file * guideBytes, (file + 1) * guideBytes), file * size + place * guideBytes);
  return Array.from({ length: guideFiles }, (_, file) => all.subarray(file * size, (file + 1) * size));
}

/** What is remembered of the last guide. */
interface Remembered {
  readonly name: string;
  /** Of what each file says. */
  readonly digests: readonly string[];
}
const memory = ["guide"];

const fileName = (file: number) => `${file}.bin`;

/**
 * One article changes few of the files, so those of the last guide are taken where they are the same.
 * @param folder in which the folder of the guide goes. @returns how many bytes it has
 */
export async function writeGuide(
  folder: string,
  parts: readonly ToldPart[],
  cache: PartCache,
  store: FolderStore,
): Promise<number> {
  const place = join(folder, guideName(parts));
  const last = await cache.recall<Remembered>(memory);
  const contents = joinGuides(parts);
  const digests = contents.map((content) => hash("sha1", content, "base64"));
  await putFolder(place, async (unfinished) => {
    const known = last && store.bring(last.name, guideFiles, unfinished) ? last.digests : [];
    const changed = contents.flatMap((content, file) =>
      digests[file] === known[file] ? [] : [{ path: fileName(file), content: gzipSync(content, packing) }],
    );
    // A file that stands may be another site's too, by a link: it is left to that.
    for (const { path } of changed) rmSync(join(unfinished, path), { force: true });
    writeFiles(unfinished, changed);
  });
  await cache.replace(memory, { name: guideName(parts), digests } satisfies Remembered);
  return digests.reduce((sum, _, file) => sum + statSync(join(place, fileName(file))).size, 0);
}
