/**
 * `npm run fonts`: cuts the fonts down to Vietnamese newspaper text and writes `public/fonts/` and `src/styles/fonts.css`.
 * Run it after changing a character, a weight or a font's version; the results are committed.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fromBuffer } from "@capsizecss/unpack";
import subsetFont from "subset-font";
import { fontCharacters } from "./font-characters.ts";
import { type Face, fallbackFace, fontFace } from "./font-face.ts";

const directory = "public/fonts";
const stylesheet = "src/styles/fonts.css";

/** The licence of Source Serif reserves the name “Source” for unmodified fonts, so our cut of it has a name of its own. */
const serif = "Nhip Serif";
const sans = "Inter";

const features = ["kern", "mark", "mkmk", "ccmp", "locl", "lnum", "tnum"];
const textWeights = { min: 400, max: 700 };

interface Cut extends Omit<Face, "url"> {
  readonly name: string;
  readonly source: string;
  /** `opsz` is pinned: the optical size axis would double the file. */
  readonly axes: { opsz: number; wght: number | { min: number; max: number } };
}

const cuts: readonly Cut[] = [
  {
    family: serif,
    name: "nhip-serif",
    source: "node_modules/source-serif/WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2",
    axes: { opsz: 16, wght: textWeights },
    weight: "400 700",
    style: "normal",
  },
  {
    family: serif,
    name: "nhip-serif-italic",
    source: "node_modules/source-serif/WOFF2/VAR/SourceSerif4Variable-Italic.ttf.woff2",
    axes: { opsz: 16, wght: 400 },
    weight: "400",
    style: "italic",
  },
  {
    family: sans,
    name: "inter",
    source: "node_modules/inter-ui/variable/InterVariable.woff2",
    axes: { opsz: 14, wght: textWeights },
    weight: "400 700",
    style: "normal",
  },
];

const licences = [
  {
    source: "node_modules/source-serif/LICENSE.md",
    target: "nhip-serif.OFL.txt",
    note: "Nhip Serif is a subset of Source Serif 4, renamed as the licence below asks.\n\n",
  },
  { source: "node_modules/inter-ui/LICENSE.txt", target: "inter.OFL.txt", note: "A subset of Inter.\n\n" },
];

async function cutFont({ source, axes }: Cut): Promise<Buffer> {
  return subsetFont(await readFile(source), fontCharacters, {
    targetFormat: "woff2",
    variationAxes: axes,
    keepFeatures: features,
    noHinting: true,
  });
}

/** Writes one font under a name that changes with its bytes, so that it can be cached for ever. */
async function writeCut(cut: Cut): Promise<Face & { readonly bytes: Buffer }> {
  const bytes = await cutFont(cut);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
  const file = `${cut.name}.${hash}.woff2`;
  await writeFile(`${directory}/${file}`, bytes);
  console.log(`${file.padEnd(40)} ${(bytes.length / 1024).toFixed(1)} KB`);
  const { family, weight, style } = cut;
  return { family, weight, style, url: `/fonts/${file}`, bytes };
}

async function writeLicences() {
  for (const { source, target, note } of licences) {
    await writeFile(`${directory}/${target}`, note + (await readFile(source, "utf8")));
  }
}

await mkdir(directory, { recursive: true });
for (const file of await readdir(directory)) await rm(`${directory}/${file}`);
const faces = await Promise.all(cuts.map(writeCut));
await writeLicences();

const fallbacks = await Promise.all(
  faces
    .filter(({ style }) => style === "normal")
    .map(async ({ family, bytes }) =>
      fallbackFace(family, family === serif ? "Georgia" : "Arial", await fromBuffer(bytes)),
    ),
);
const header = "/* Written by `npm run fonts` (tools/fonts.ts). Change it there. */";
await writeFile(stylesheet, `${[header, ...faces.map(fontFace), ...fallbacks].join("\n\n")}\n`);
console.log(`${stylesheet}: ${faces.length} fonts, ${fallbacks.length} fallbacks`);
