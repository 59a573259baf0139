import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Sheet } from "../download/sheet.ts";
import { drawPng } from "./draw-png.ts";
import { fontFiles, readFont } from "./fonts.ts";

/** Where pictures are kept between builds. `PICTURE_CACHE` names another place, for a build that must reuse nothing. */
const directory = () => process.env.PICTURE_CACHE ?? "node_modules/.cache/pictures";

let painter: string | undefined;

/** What the bytes depend on besides the picture: the renderer and the fonts. */
function identifyPainter(): string {
  const hash = createHash("sha256").update(readFileSync("node_modules/@takumi-rs/core/package.json"));
  for (const font of fontFiles) hash.update(font.name).update(readFont(font));
  return hash.digest("hex");
}

const keyOf = ({ svg }: Sheet, scale: number): string => {
  painter ??= identifyPainter();
  return createHash("sha256").update(`${painter} ${scale} ${svg}`).digest("hex");
};

/** Another build may be reading the file: it appears whole or not at all. */
async function keep(file: string, bytes: Uint8Array) {
  await mkdir(directory(), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}

/** The picture as PNG, from the cache when it was drawn before. The bytes are the same either way. */
export async function makePng(sheet: Sheet, scale: number): Promise<Uint8Array> {
  const file = join(directory(), `${keyOf(sheet, scale)}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const bytes = await drawPng(sheet, scale);
  await keep(file, bytes);
  return bytes;
}
