import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../../test/edition-fixture.ts";
import { makeFigureCitation } from "./citation.ts";

test("a citation of a figure names the paper, the figure with its date, its source and its address", () => {
  const edition = makeEditionOf(partyMetrics);
  const [observation] = [...edition.observations.values()];
  if (!observation) throw new RangeError("no figure");
  expect(makeFigureCitation(observation, edition)).toMatchInlineSnapshot(
    `"Nhịp KCN, “to-chuc-dang, hn-dang-bo, 19/6/2012: 5 tổ chức”, theo nguon-thu. https://nhipkcn.example/so/hn12-to-chuc-dang/ (CC BY 4.0)"`,
  );
});
