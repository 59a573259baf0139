import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

const day = 24 * 3600 * 1000;

/** Days after which a picture that no build asked for is thrown away. */
export const daysKept = 60;

/** Where pictures are kept between builds. `PICTURE_CACHE` names another place, for a build that must reuse nothing. */
const directory = () => process.env.PICTURE_CACHE ?? "node_modules/.cache/pictures";

/** Written whenever the cache was looked through, so that not every build does. */
const marker = "da-don";

const ageOf = async (file: string): Promise<number> => {
  const { mtimeMs } = await stat(file);
  return Date.now() - mtimeMs;
};

/** The picture by its key, which then counts as used today; undefined when it was never drawn. */
export async function readPicture(key: string): Promise<Uint8Array | undefined> {
  const file = join(directory(), `${key}.png`);
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes && (await ageOf(file)) > day) await utimes(file, new Date(), new Date());
  return bytes;
}

/** Another build may be reading the file: it appears whole or not at all. */
export async function keepPicture(key: string, bytes: Uint8Array): Promise<void> {
  await mkdir(directory(), { recursive: true });
  const file = join(directory(), `${key}.png`);
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}

/** Throws away what no build used for `daysKept` days; at most once a day. A picture that is missed is drawn again. */
export async function prunePictures(): Promise<number> {
  const mark = join(directory(), marker);
  const names = await readdir(directory()).catch(() => []);
  const isDue = names.length > 0 && (await ageOf(mark).catch(() => Number.POSITIVE_INFINITY)) > day;
  if (!isDue) return 0;
  await writeFile(mark, "");
  const files = names.filter((name) => name !== marker).map((name) => join(directory(), name));
  // Another build may have thrown one away meanwhile.
  const ages = await Promise.all(files.map((file) => ageOf(file).catch(() => 0)));
  const unused = files.filter((_, index) => (ages[index] ?? 0) > daysKept * day);
  await Promise.all(unused.map((file) => rm(file, { force: true })));
  return unused.length;
}
