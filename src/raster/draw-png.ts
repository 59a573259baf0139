import { Renderer } from "@takumi-rs/core";
import type { Sheet } from "../download/sheet.ts";
import { fontFiles, readFont } from "./fonts.ts";

let renderer: Promise<Renderer> | undefined;

async function makeRenderer(): Promise<Renderer> {
  const made = new Renderer();
  for (const font of fontFiles) await made.registerFont({ name: font.name, data: readFont(font) });
  return made;
}

/** The picture as PNG, `scale` pixels for each of its own. The same picture gives the same bytes. */
export async function drawPng({ width, height, svg }: Sheet, scale: number): Promise<Uint8Array> {
  renderer ??= makeRenderer();
  const src = "hinh.svg";
  return (await renderer).render(
    { type: "image", src, width, height },
    {
      width: width * scale,
      height: height * scale,
      devicePixelRatio: scale,
      format: "png",
      images: [{ src, data: Buffer.from(svg), cache: "none" }],
    },
  );
}
