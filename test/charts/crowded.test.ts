/** A series of more points than there is room to write numbers beside. */
import { expect, test } from "vitest";
import { chartKinds } from "../../src/charts/registry.ts";
import { entity } from "../../src/model/entity.ts";
import { indicator } from "../../src/model/indicator.ts";
import { makeEditionOf } from "../edition-fixture.ts";
import { makeSpecimen } from "./specimens.ts";
import { coveredWords, cutWords } from "./words-in-picture.ts";

/** Up and down without a rule; the first, last, highest and lowest are known. */
const values = Array.from({ length: 40 }, (_, index) => 30_000 + ((index * 7919) % 40_000));
const [first, last] = [values[0], values.at(-1)] as [number, number];

const makeEditionWith = (basis: "stock" | "flow") =>
  makeEditionOf(
    values.map((value, index) => ({
      id: `diem-${index}`,
      indicator: "thu",
      entity: "don-vi",
      value,
      unit: "người",
      ...(basis === "flow" ? { period: `${1984 + index}` } : { asOf: `${1984 + index}-06-30` }),
    })),
    {
      indicators: [
        indicator.parse({
          id: "thu",
          name: "Chỉ số thử",
          shortName: "Chỉ số thử",
          topic: "kinh-te",
          units: ["người"],
          basis,
          definition: "Chỉ số thử.",
          excludes: "Không có gì.",
        }),
      ],
      entities: [
        entity.parse({ id: "don-vi", name: "Đơn vị", shortName: "Đơn vị", kind: "party-body", description: "Đơn vị." }),
      ],
    },
  );

const series = makeSpecimen("dong-diem", { kind: "series", series: [{ indicator: "thu", entity: "don-vi" }] });

function drawAt(width: number, basis: "stock" | "flow") {
  const { series: kind } = chartKinds;
  return kind.draw(kind.resolve(series as never, makeEditionWith(basis)), width);
}

const cases = [328, 640].flatMap((width) => (["stock", "flow"] as const).map((basis) => [basis, width] as const));

test.each(cases)("no number of a long %s series lies over another at %i pixels", (basis, width) => {
  const picture = drawAt(width, basis);
  expect(coveredWords(picture)).toEqual([]);
  expect(cutWords(picture)).toEqual([]);
});

test.each(cases)("the ends and the extremes of a long %s series are told at %i pixels", (basis, width) => {
  const told = drawAt(width, basis).marks.flatMap((mark) => (mark.mark === "text" ? [mark.text] : []));
  const write = (value: number) => value.toLocaleString("de-DE");
  for (const value of [first, last, Math.max(...values), Math.min(...values)]) expect(told).toContain(write(value));
});

test.each(cases)("a figure that the title of a long %s series names is told at %i pixels", (basis, width) => {
  const told = (title: string) => {
    const spec = makeSpecimen("dong-diem", {
      kind: "series",
      title,
      series: [{ indicator: "thu", entity: "don-vi" }],
    });
    const { marks } = chartKinds.series.draw(chartKinds.series.resolve(spec as never, makeEditionWith(basis)), width);
    return marks.flatMap((mark) => (mark.mark === "text" ? [mark.text] : []));
  };
  const before = told("Không nêu số nào");
  const untold = values.findIndex((value) => !before.includes(value.toLocaleString("de-DE")));
  expect(untold).toBeGreaterThan(0);
  expect(told(`Có lúc {diem-${untold}}`)).toContain(values[untold]?.toLocaleString("de-DE"));
});
