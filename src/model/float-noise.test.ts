import { expect, test } from "vitest";
import { withoutNoise } from "./float-noise.ts";

test("takes away what computing left behind, and no digit of the number", () => {
  expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
  expect(withoutNoise(7.24 * 1000)).toBe(7240);
  expect(withoutNoise(1 / 3)).toBe(0.333333333333);
  expect(withoutNoise(1_234_567_890_123)).toBe(1_234_567_890_123);
  expect(withoutNoise(-0)).toBe(0);
});
