import { expect, test } from "vitest";
import { lineBoxes } from "./boxes.ts";
import type { Label } from "./label.ts";
import { placeLabels } from "./place.ts";

const frame = { left: 0, top: 0, right: 200, bottom: 200 };
const label = (near: readonly [number, number], text = "96"): Label => ({
  lines: [{ text, style: "value" }],
  near,
  distance: 10,
  sides: ["above", "right", "below"],
});
const placed = (labels: readonly Label[], drawn = [] as ReturnType<typeof lineBoxes>) =>
  placeLabels(labels, frame, drawn).map((mark) => (mark.mark === "text" ? [mark.at[0], Math.round(mark.at[1])] : []));

test("a free label takes its first side", () => {
  expect(placed([label([100, 100])])).toEqual([[100, 81]]);
});

test("a label never leaves the frame: under the top edge it moves to the side", () => {
  expect(placed([label([100, 10])])).toEqual([[110, 10]]);
});

test("a label dodges a line", () => {
  expect(placed([label([100, 100])], lineBoxes([60, 81], [140, 81]))).toEqual([[110, 100]]);
});

test("a label dodges the one placed before it", () => {
  expect(placed([label([100, 100]), label([104, 100])])).toEqual([
    [100, 81],
    [114, 100],
  ]);
});

const crowd = [label([100, 100]), label([104, 100]), label([102, 104])];

test("a label that may be left out is, where it would lie over other words", () => {
  const more = Array.from({ length: 40 }, () => ({ ...label([103, 102]), leaveOut: "over-words" as const }));
  expect(placed(crowd)).toHaveLength(3);
  expect(placed([...crowd, ...more]).length).toBeLessThan(20);
  expect(placed([...crowd, ...more.map(({ leaveOut: _, ...kept }) => kept)])).toHaveLength(43);
});

test("one of a crowd is left out wherever nothing right beside its point is free", () => {
  const one = { ...label([103, 102]), leaveOut: "not-free" as const };
  expect(placed([...crowd, one])).toEqual(placed(crowd));
  expect(placed([one])).toEqual([[103, 83]]);
});

test("a label does not stand nearer another point than its own", () => {
  const other = label([100, 78], "5");
  expect(placed([label([100, 100]), other])[0]).toEqual([110, 100]);
});

test("a label that could only be read as another point's is left out, if it may be", () => {
  const points: [number, number][] = [80, 90, 110, 120].flatMap((x) =>
    [70, 90, 110, 130].map((y): [number, number] => [x, y]),
  );
  const others = points.map((near) => label(near, ""));
  const one = label([100, 100], "1.328");
  expect(placed([...others, one])).toHaveLength(17);
  expect(placed([...others, { ...one, leaveOut: "over-words" }])).toHaveLength(16);
});

test("a label whose middle is nearer another point of its line stands elsewhere, or is left out if it may be", () => {
  const line = [
    [100, 100],
    [120, 99],
  ] as const;
  const long: Label = { ...label([100, 100], "hơn 19,13"), line, sides: ["right", "below"] };
  expect(placed([{ ...long, line: [] }])).toEqual([[110, 100]]);
  expect(placed([long])[0]?.[1]).toBe(119);
  const beside: Label = { ...long, sides: ["right"] };
  expect(placed([beside])).toHaveLength(1);
  expect(placed([{ ...beside, leaveOut: "over-words" }])).toEqual([]);
});

test("a label drops a line where all of it would leave the frame", () => {
  const value = { text: "96", style: "value" } as const;
  const dated: Label = { ...label([100, 30]), lines: [value, { text: "5/2022", style: "axis" }], sides: ["above"] };
  const texts = (one: Label) => placeLabels([one], frame, []).map((mark) => mark.mark === "text" && mark.text);
  expect(texts({ ...dated, near: [100, 100], fewer: [value] })).toEqual(["96", "5/2022"]);
  expect(texts({ ...dated, fewer: [value] })).toEqual(["96"]);
});

test("two labels on one line keep apart", () => {
  const [first = [], second = []] = placed([label([100, 100]), { ...label([121, 100]), sides: ["above", "below"] }]);
  expect(first[1]).toBe(81);
  expect(second[1]).toBe(119);
});
