import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator } from "../../../test/edition-fixture.ts";
import { longestOfEntity, longestOfIndicator } from "./longest-series.ts";

const count = (indicator: string, entity: string, ...years: string[]) =>
  years.map((asOf) => ({
    id: `${indicator}-${entity}-${asOf}`,
    indicator,
    entity,
    value: 5,
    unit: "tổ chức" as const,
    asOf,
  }));
const indicators = ["to-chuc-dang", "cong-doan"].map((id) => ({ ...partyIndicator, id }) as typeof partyIndicator);
const edition = makeEditionOf(
  [
    ...count("to-chuc-dang", "ha-noi", "2018", "2020"),
    ...count("to-chuc-dang", "bac-ninh", "2016", "2018", "2020"),
    ...count("cong-doan", "ha-noi", "2012", "2016"),
    ...count("cong-doan", "hue", "2012"),
  ],
  { indicators },
);

test("an indicator is stood for by the entity with the most figures", () => {
  expect(longestOfIndicator(edition, "to-chuc-dang" as never)?.id).toBe("to-chuc-dang--bac-ninh");
});

test("an entity is stood for by its longest series, of several as long by the one that begins first", () => {
  expect(longestOfEntity(edition, "bac-ninh" as never)?.id).toBe("to-chuc-dang--bac-ninh");
  expect(longestOfEntity(edition, "ha-noi" as never)?.id).toBe("cong-doan--ha-noi");
});

test("one figure is no series", () => {
  expect(longestOfEntity(edition, "hue" as never)).toBeUndefined();
});
