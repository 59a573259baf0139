import { expect, test } from "vitest";
import { orderCharts, orderSources } from "./list-order.ts";

const byId = <Item extends { id: string }>(...items: Item[]) => new Map(items.map((item) => [item.id, item])) as never;

test("the chart recorded last comes first, and one that is not recorded yet before it", () => {
  const charts = byId({ id: "a" }, { id: "b" }, { id: "moi" });
  const embeds = [{ id: "b" }, { id: "a" }] as never;
  expect(orderCharts({ charts, embeds }).map(({ id }) => id)).toEqual(["moi", "a", "b"]);
});

test("an old paper consulted today stands before a new one consulted earlier", () => {
  const sources = byId(
    { id: "cu", published: "2009-07-01", consulted: "2026-11-22" },
    { id: "moi", published: "2026-01-01", consulted: "2026-10-01" },
  );
  expect(orderSources({ sources }).map(({ id }) => id)).toEqual(["cu", "moi"]);
});
