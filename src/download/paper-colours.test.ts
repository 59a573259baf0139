import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Paint, paints } from "../charts/picture.ts";
import { paperColours, writeColours } from "./paper-colours.ts";

const styles = ["tokens", "charts"].map((name) => readFileSync(`src/styles/${name}.css`, "utf8")).join("\n");
const declared = new Map(
  [...styles.matchAll(/(--[\w-]+): ([^;]+);/g)].toReversed().map(([, name, value]) => [name, value]),
);

/** The first declaration counts: later ones answer to media queries. */
function lightColour(value: string): string | undefined {
  const property = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return property ? lightColour(declared.get(property) ?? "") : /^light-dark\((#\w{6}),/.exec(value)?.[1];
}

test("the colours written into pictures are those of the style sheets, in light", () => {
  const fromStyles = Object.entries(paints).map(([paint, property]) => [paint, lightColour(property)]);
  expect(Object.fromEntries(fromStyles)).toEqual(paperColours);
});

test("every paint becomes a literal colour", () => {
  const svg = Object.values(paints).map((paint) => `<path fill="${paint}"/>`);
  expect(writeColours(svg.join(""))).not.toContain("var(");
  expect(writeColours(`<path fill="${paints[1 satisfies Paint]}"/>`)).toBe('<path fill="#a52c1a"/>');
});
