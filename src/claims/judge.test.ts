import { expect, test } from "vitest";
import type { Observation } from "../model/observation.ts";
import { explain } from "./judge.ts";

const claim = { value: 380, unit: "người", qualifier: "khoảng", status: "actual", measure: "level" } as Observation;
const recomputed = { claim, point: 380, reachable: { low: 380, high: 380 }, shown: "380 người" };

test("a claim is its source's, and a result that the desk worked out is the desk's", () => {
  expect(explain(recomputed)).toMatch(/^Nguồn nêu khoảng 380 người; tính lại được 380 người/);
  const derived = { ...recomputed, claim: { ...claim, status: "derived" } as Observation };
  expect(explain(derived)).toMatch(/^Tòa soạn ghi khoảng 380 người; tính lại được 380 người/);
});
