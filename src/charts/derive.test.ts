import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import type { Observation } from "../model/observation.ts";
import { changeText, changeTexts, impliedTarget, shareText } from "./derive.ts";

const [sample] = makeEditionOf(partyMetrics).observations.values();
const of = (value: number, more: Partial<Observation> = {}): Observation => {
  if (!sample) throw new Error("bộ mẫu trống");
  return { ...sample, value, ...more };
};

test("from twice the start on, a change is said in times", () => {
  expect(changeText(of(5), of(96))).toBe("gấp 19,2 lần");
  expect(changeText(of(248), of(1328))).toBe("gấp 5,35 lần");
});

test("a smaller change is said in per cent, with its direction", () => {
  expect(changeText(of(1328), of(1461))).toBe("tăng 10%");
  expect(changeText(of(500), of(400))).toBe("giảm 20%");
  expect(changeText(of(7), of(7))).toBe("không đổi");
});

test("a qualified end makes the change approximate", () => {
  expect(changeText(of(500, { qualifier: "ước khoảng" }), of(400))).toBe("giảm khoảng 20%");
  expect(changeText(of(108, { qualifier: "hơn" }), of(108, { qualifier: "khoảng" }))).toBe("cùng số in");
});

test("nothing is said of a range or of a start at zero", () => {
  expect(changeText(of(2, { valueHigh: 5 }), of(3))).toBe("");
  expect(changeText(of(0), of(3))).toBe("");
});

const textsOf = (...pairs: readonly (readonly [from: number, to: number])[]) =>
  changeTexts(pairs.map(([from, to]) => [of(from), of(to)]));

test("changes that stand together are all said in times where all grow and one at least doubles", () => {
  expect(textsOf([100, 215], [200, 397], [100, 110])).toEqual(["gấp 2,15 lần", "gấp 1,99 lần", "gấp 1,1 lần"]);
  expect(textsOf([100, 190], [100, 110])).toEqual(["tăng 90%", "tăng 10%"]);
});

test("of changes that stand together each is as sure as its own figures", () => {
  expect(
    changeTexts([
      [of(100), of(215, { qualifier: "hơn" })],
      [of(200), of(397)],
      [of(100), of(110)],
    ]),
  ).toEqual(["gấp khoảng 2,15 lần", "gấp 1,99 lần", "gấp 1,1 lần"]);
});

test("beside one that falls, or hardly grows, each change keeps its own measure", () => {
  expect(textsOf([100, 300], [100, 80])).toEqual(["gấp 3 lần", "giảm 20%"]);
  expect(textsOf([100, 300], [1000, 1002])).toEqual(["gấp 3 lần", "tăng 0,2%"]);
});

test("one of which nothing can be said does not keep the others from one measure", () => {
  expect(textsOf([0, 3], [100, 300], [100, 150])).toEqual(["", "gấp 3 lần", "gấp 1,5 lần"]);
});

const rate = (value: number) => of(value, { unit: "%", measure: "plan-ratio" });

test("a target is exact only where one whole number gives the printed per cent", () => {
  expect(impliedTarget(of(493), rate(98.6))).toEqual({ value: 500, exact: true });
  expect(impliedTarget(of(26), rate(86.7))).toEqual({ value: 30, exact: true });
  expect(impliedTarget(of(493), rate(99))).toEqual({ value: 498, exact: false });
});

test("a qualified result gives no exact target", () => {
  expect(impliedTarget(of(500, { qualifier: "ước khoảng" }), rate(125))).toEqual({
    value: 400,
    exact: false,
  });
});

test("a share has one decimal, none when it is round", () => {
  expect(shareText(305, 707, false)).toBe("43,1%");
  expect(shareText(90, 100, true)).toBe("khoảng 90%");
});
