/** Every specimen drawn at every width: what it looks like, and the rules no picture may break. */
import { parseHTML } from "linkedom";
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from "vitest";
import { plotPicture } from "../../src/charts/draw.ts";
import type { ChartKindModule } from "../../src/charts/kind.ts";
import { chartWidths, makeDrawnChart } from "../../src/charts/make.ts";
import { type Picture, textStyles } from "../../src/charts/picture.ts";
import { chartKinds } from "../../src/charts/registry.ts";
import type { Chart, ChartKind } from "../../src/model/chart.ts";
import { makeSpecimenEdition, specimens } from "./specimens.ts";
import { coveredWords, cutWords } from "./words-in-picture.ts";

const edition = makeSpecimenEdition();
const drawn = specimens.flatMap((chart) =>
  chartWidths.map((width) => ({ name: `${chart.id}-${width}`, chart, width })),
);

function pictureOf(chart: Chart, width: number): Picture {
  const kind = chartKinds[chart.kind] as ChartKindModule<ChartKind, unknown>;
  return kind.draw(kind.resolve(chart, edition), width);
}

function svgOf(chart: Chart, width: number): string {
  const svg = makeDrawnChart(chart, edition).svgs.find((one) => one.width === width)?.svg;
  return String(svg);
}

/** A tree with what we keep of it: numbers to two decimals, no style sheet, no fonts, no labels inside. */
function treeOf(node: Element): unknown {
  const dropped = [
    "aria-label",
    "class",
    "style",
    "font-family",
    "xmlns",
    "role",
    "aria-labelledby",
    "aria-describedby",
  ];
  const attributes = [...node.attributes]
    .filter(({ name }) => !dropped.includes(name))
    .map(({ name, value }) => [
      name,
      value.replace(/-?\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 100) / 100)),
    ])
    .sort();
  const children = [...node.children].filter(({ localName }) => localName !== "style");
  return [node.localName, attributes, children.length > 0 ? children.map(treeOf) : node.textContent];
}

let warnings: MockInstance;
beforeEach(() => {
  warnings = vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => {
  expect(warnings.mock.calls).toEqual([]);
  vi.restoreAllMocks();
});

describe.each(drawn)("$name", ({ name, chart, width }) => {
  test("looks as it did", async () => {
    const file = svgOf(chart, width).replaceAll("><", ">\n<");
    await expect(`${file}\n`).toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  test("keeps every word inside the picture", () => {
    expect(cutWords(pictureOf(chart, width))).toEqual([]);
  });

  test("lets no word lie over another", () => {
    expect(coveredWords(pictureOf(chart, width))).toEqual([]);
  });

  test("is the tree a full DOM would hold", () => {
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    const reference = plotPicture(pictureOf(chart, width), document) as unknown as Element;
    const ours = parseHTML(`<!doctype html><html><body>${svgOf(chart, width)}</body></html>`).document.querySelector(
      "svg",
    );
    expect(ours && treeOf(ours)).toEqual(treeOf(reference));
  });

  test("holds no style, no literal colour, no label inside and no long decimals", () => {
    const markup = svgOf(chart, width).replace(/>[^<]+</g, "><");
    expect(markup).not.toMatch(/style|class=|aria-label=|#[0-9a-f]{3}|rgb|NaN|undefined|Infinity|\d\.\d{3}/i);
  });
});

test("no text is drawn smaller than 12 pixels", () => {
  expect(Math.min(...Object.values(textStyles).map(({ size }) => size))).toBe(12);
});

test("two builds draw the same bytes", () => {
  const [one, other] = [makeSpecimenEdition(), makeSpecimenEdition()];
  const all = (from: typeof edition) =>
    specimens.map((chart) => makeDrawnChart(chart, from).svgs.map(({ svg }) => String(svg)));
  expect(all(one)).toEqual(all(other));
});

test("a chart is drawn once for each Edition", () => {
  const [chart] = specimens;
  expect(chart && makeDrawnChart(chart, edition)).toBe(chart && makeDrawnChart(chart, edition));
});
