import { describe, expect, test } from "vitest";
import { makeTones } from "./chart-sound.ts";

const point = (time: number, value: number) => ({ name: "Đảng viên", time, value });

describe("the tones of a series", () => {
  const tones = makeTones([point(20240630, 1461), point(20120619, 248), point(20220531, 1328)], 1461);

  test("follow the time of the figures: years without one are silent", () => {
    expect(tones.map(({ at }) => Math.round(at * 10) / 10)).toEqual([0, 3.3, 4]);
  });

  test("are the higher the larger the figure, the largest of the chart the highest", () => {
    const pitches = tones.map(({ pitch }) => Math.round(pitch));
    expect(pitches).toEqual([263, 946, 1108]);
  });

  test("never run into each other", () => {
    const [first, second] = makeTones([point(20240601, 1), point(20240602, 2), point(20300101, 3)], 3);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(0.35);
  });

  test("are one low tone where all figures are zero", () => {
    expect(makeTones([point(2024, 0)], 0)).toEqual([{ at: 0, pitch: 196 }]);
  });
});
