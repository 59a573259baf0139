/** The colours of charts against the ground of the paper, in both themes, as WCAG 2.2 measures contrast. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = ["tokens", "charts"].map((name) => readFileSync(`src/styles/${name}.css`, "utf8")).join("\n");
const themes = ["light", "dark"] as const;

/** Value of a custom property, following one that names another. */
function colour(name: string, theme: (typeof themes)[number]): string {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1] ?? "";
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  if (other) return colour(other, theme);
  const pair = /light-dark\((#\w{6}), (#\w{6})\)/.exec(value);
  return pair?.[theme === "light" ? 1 : 2] ?? "";
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const written = ["bieu-do-chu", "bieu-do-chu-phu", ...[1, 2, 3, 4, 5, 6].map((index) => `bieu-do-${index}`)];

test.each(themes)("every colour of words reads at 4.5:1 or better (%s)", (theme) => {
  const ground = colour("bieu-do-nen", theme);
  expect(written.filter((name) => !(contrast(colour(name, theme), ground) >= 4.5))).toEqual([]);
});

test.each(themes)("axes and outlines are seen at 3:1 or better (%s)", (theme) => {
  expect(contrast(colour("bieu-do-truc", theme), colour("bieu-do-nen", theme))).toBeGreaterThanOrEqual(3);
});
