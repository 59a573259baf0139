import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { keepYoung } from "./young-closures.ts";

const fileOf = (name: string, file: string) => fileURLToPath(new URL(file, import.meta.resolve(name)));
const handedThrough = /^( +)(\S+) = \(\(young\) => young\)\(([\s\S]*?^\1\})\);$/gm;

test.each([
  [
    "Plot assigns for a drawing",
    fileOf("@observablehq/plot", "plot.js"),
    ["context.path", "context.filterFacets", "context.getMarkState", "context.dispatchValue"],
  ],
  [
    "Astro assigns for a slot",
    fileOf("astro/runtime/server/index.js", "render/astro/instance.js"),
    ["this.slotValues[name]"],
  ],
])("hands each function that %s through another, and leaves all else", (_name, file, places) => {
  const code = readFileSync(file, "utf8");
  const young = keepYoung(code);
  expect(Array.from(young.matchAll(handedThrough), ([, , place]) => place)).toEqual(places);
  expect(young.replaceAll(handedThrough, "$1$2 = $3;")).toBe(code);
});
