import { expect, test } from "vitest";
import type { MetricId } from "../model/id.ts";
import type { Picture } from "./picture.ts";
import { findSpots } from "./spots.ts";

const [dot, bar] = ["cham", "thanh"] as MetricId[];
const picture: Picture = {
  width: 100,
  height: 100,
  x: { kind: "linear", domain: [0, 10], range: [0, 100] },
  y: { kind: "linear", domain: [0, 10], range: [100, 0] },
  marks: [
    {
      mark: "line",
      points: [
        [0, 0],
        [5, 5],
      ],
      paint: 1,
    },
    { mark: "dot", at: [5, 2.04], paint: 1, shape: "circle", hollow: false, radius: 5, of: dot },
    { mark: "bar", from: [0, 0], to: [4, 3], paint: 1, fill: "solid", of: bar },
    { mark: "bar", from: [4, 0], to: [6, 3], paint: 1, fill: "dashed", of: bar },
    { mark: "rule", from: [0, 5], to: [10, 5], paint: "grid" },
  ],
};

test("every figure has one spot, where its first mark is drawn; marks of no figure have none", () => {
  expect(findSpots(picture)).toEqual([
    { metric: "cham", box: [50, 80, 50, 80] },
    { metric: "thanh", box: [0, 70, 40, 100] },
  ]);
});
