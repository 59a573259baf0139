import { readdirSync, readFileSync, statSync } from "node:fs";
import { create } from "fontkitten";
import { describe, expect, it } from "vitest";
import { fontCharacters, vietnameseLetters } from "./font-characters.ts";
import { fallbackFace } from "./font-face.ts";

const directory = "public/fonts";
const files = readdirSync(directory).filter((file) => file.endsWith(".woff2"));

const lettersMissing = (file: string, wanted: string) => {
  const font = create(readFileSync(`${directory}/${file}`));
  if (font.isCollection) throw new Error(`${file} is a collection`);
  return [...wanted].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
};

describe("the site's fonts", () => {
  it("count 134 Vietnamese letters beside ASCII, composed (NFC)", () => {
    expect([...new Set(vietnameseLetters)]).toHaveLength(134);
    expect(vietnameseLetters.normalize("NFC")).toBe(vietnameseLetters);
  });

  it.each(files)("%s has every Vietnamese letter, figure and sign that the site writes", (file) => {
    expect(lettersMissing(file, fontCharacters)).toEqual([]);
  });

  it("notices a letter that a font lacks", () => {
    expect(files.flatMap((file) => lettersMissing(file, "ж"))).toEqual(files.map(() => "ж"));
  });

  it("weigh at most 70 KB together", () => {
    const bytes = files.reduce((sum, file) => sum + statSync(`${directory}/${file}`).size, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(70 * 1024);
  });

  it("are the files that the stylesheet names, no more and no fewer", () => {
    const stylesheet = readFileSync("src/styles/fonts.css", "utf8");
    const named = [...stylesheet.matchAll(/url\("\/fonts\/([^"]+)"\)/g)].map((match) => match[1]);
    expect(named.toSorted()).toEqual(files.toSorted());
  });
});

describe("fallbackFace", () => {
  it("stretches the system font to the web font's width and undoes the stretch in the heights", () => {
    const metrics = { unitsPerEm: 2048, ascent: 1808, descent: -904, lineGap: 0, xWidthAvg: 1808 };
    expect(fallbackFace("Test", "Arial", metrics)).toBe(`@font-face {
  font-family: "Test Fallback";
  src: local("Arial");
  size-adjust: 200.00%;
  ascent-override: 44.14%;
  descent-override: 22.07%;
  line-gap-override: 0.00%;
}`);
  });
});
