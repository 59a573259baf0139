import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Sheet } from "../download/sheet.ts";
import { drawPng } from "./draw-png.ts";
import { fontFiles, readFont } from "./fonts.ts";
import { keepPicture, readPicture } from "./picture-cache.ts";

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

/** The picture as PNG, from the cache when it was drawn before. The bytes are the same either way. */
export async function makePng(sheet: Sheet, scale: number): Promise<Uint8Array> {
  const key = keyOf(sheet, scale);
  const known = await readPicture(key);
  if (known) return known;
  const bytes = await drawPng(sheet, scale);
  await keepPicture(key, bytes);
  return bytes;
}
