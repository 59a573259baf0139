/** One relation over a few figures, for unit tests of the arithmetic. */
import { makeRelationVerdicts, type RelationVerdict } from "../src/claims/declared/declared.ts";
import { indicator } from "../src/model/indicator.ts";
import type { MetricInput } from "../src/model/metric.ts";
import { relation } from "../src/model/relation.ts";
import { makeEditionOf } from "./edition-fixture.ts";

type Figure = Partial<MetricInput> & { readonly id: string; readonly value: number };

const stock = indicator.parse({
  id: "to-chuc-dang",
  name: "Số tổ chức Đảng",
  shortName: "Tổ chức Đảng",
  topic: "dang",
  units: ["tổ chức"],
  basis: "stock",
  definition: "Theo nguồn.",
  excludes: "Không rõ.",
});

/** The verdict on a relation named `thu`; figures are counts of organisations in May 2022 unless they say otherwise. */
export function checkRelation(declared: Record<string, unknown>, figures: readonly Figure[]): RelationVerdict {
  const metrics = figures.map((figure) => ({
    indicator: "to-chuc-dang",
    entity: "hn-dang-bo",
    unit: "tổ chức" as const,
    asOf: "2022-05",
    ...figure,
  }));
  const parsed = relation.parse({ id: "thu", title: "Thử", ...declared });
  const edition = makeEditionOf(metrics, { relations: [parsed], indicators: [stock] });
  const [verdict] = makeRelationVerdicts(edition).values();
  if (!verdict) throw new Error("no verdict");
  return verdict;
}
