import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../../test/edition-fixture.ts";
import { makeFigure } from "../../figures/figure.ts";
import type { OperationName } from "../../series/measure.ts";
import { listInputs } from "./computed-inputs.ts";

const edition = makeEditionOf(partyMetrics);
const inputsOf = (operation: OperationName) =>
  listInputs(
    makeFigure({ operation, ids: ["hn22-to-chuc-dang", "hn12-to-chuc-dang"], form: "full" } as never, edition),
  ).value.replace(/<[^>]+>/g, "");

test("what was computed stands as a sum, a difference or a quotient", () => {
  expect(inputsOf("lan")).toBe("96 tổ chức (5/2022) ÷ 5 tổ chức (19/6/2012)");
  expect(inputsOf("hieu")).toBe("96 tổ chức (5/2022) − 5 tổ chức (19/6/2012)");
  expect(inputsOf("tang")).toBe("96 tổ chức (5/2022) so với 5 tổ chức (19/6/2012)");
});
