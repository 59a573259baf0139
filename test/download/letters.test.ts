import { beforeAll, describe, expect, it } from "vitest";
import { fontFamilies, setText, type TextLook } from "../../src/download/text-block.ts";
import { html, type SafeHtml } from "../../src/html.ts";
import { drawPng } from "../../src/raster/draw-png.ts";
import { selectPublishedCharacters } from "./characters.ts";

const plain = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"];
const tones = ["\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const lower = [
  ..."ăâđêôơư",
  ...plain.flatMap((letter) => tones.map((tone) => (letter.normalize("NFD") + tone).normalize("NFC"))),
];
const letters = lower.flatMap((letter) => [letter, letter.toUpperCase()]);
/** A letter no font of ours has. */
const unknown = "\u{10A00}";

const faces: [string, TextLook][] = [
  ["Inter 400", { family: "sans", size: 40, weight: 400, colour: "#000000" }],
  ["Inter 500", { family: "sans", size: 40, weight: 500, colour: "#000000" }],
  ["Inter 700", { family: "sans", size: 40, weight: 700, colour: "#000000" }],
  ["Source Serif 4 700", { family: "serif", size: 40, weight: 700, colour: "#000000" }],
];

/** A small picture, as text that can be compared. */
async function drawMarkup(markup: SafeHtml): Promise<string> {
  const size = { width: 80, height: 72 };
  const page = html`<svg xmlns="http://www.w3.org/2000/svg" width="80" height="72"><rect width="80" height="72" fill="#ffffff"/>${markup}</svg>`;
  return Buffer.from(await drawPng({ ...size, svg: page.value }, 1)).toString("base64");
}

const draw = (letter: string, look: TextLook) => drawMarkup(setText(letter, look, { x: 12, y: 8, width: 80 }).svg);

it("there are 134 Vietnamese letters with marks", () => {
  expect(new Set(letters).size).toBe(134);
});

describe.each(faces)("%s", (_name, look) => {
  let box: string;
  let composed: string[];
  beforeAll(async () => {
    box = await draw(unknown, look);
    composed = await Promise.all(letters.map((letter) => draw(letter, look)));
  });

  it("draws every Vietnamese letter, never the box of an unknown one", () => {
    expect(letters.filter((_, index) => composed[index] === box)).toEqual([]);
  });

  it("loses no mark: each letter has a picture of its own, other than that of the bare letter", async () => {
    const bare = await Promise.all([..."aeiouydAEIOUYD"].map((letter) => draw(letter, look)));
    expect(new Set([...composed, ...bare]).size).toBe(134 + 14);
  });

  it("draws letters whose marks stand apart (NFD) like composed ones", async () => {
    const apart = await Promise.all(letters.map((letter) => draw(letter.normalize("NFD"), look)));
    expect(letters.filter((_, index) => apart[index] !== composed[index])).toEqual([]);
  });

  it("draws every character of the published charts and cards", async () => {
    const characters = selectPublishedCharacters();
    expect(characters.length).toBeGreaterThan(100);
    const drawn = await Promise.all(characters.map((character) => draw(character, look)));
    expect(characters.filter((_, index) => drawn[index] === box)).toEqual([]);
  });
});

it("each face is a font of its own, not one that stands in", async () => {
  const drawn = await Promise.all(
    faces.map(([, { family, weight }]) =>
      drawMarkup(
        html`<text x="10" y="50" font-size="40" font-family="${fontFamilies[family]}" font-weight="${weight}">a</text>`,
      ),
    ),
  );
  expect(new Set(drawn).size).toBe(faces.length);
});

it("letters that no font has share one box, which is not nothing", async () => {
  const [, look] = faces[0] as [string, TextLook];
  expect(await draw("\u4E2D", look)).toBe(await draw(unknown, look));
  expect(await draw(unknown, look)).not.toBe(await draw(" ", look));
});
