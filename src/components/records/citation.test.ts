import { expect, test } from "vitest";
import { makeCitation } from "./citation.ts";

test("a citation names the paper, the finding, its date, its sources and its address", () => {
  const sources = [{ shortName: "Hànộimới, 17/6/2024" }, { shortName: "hiza.gov.vn" }] as never;
  expect(makeCitation({ id: "mot" as never, title: "Tăng hơn 19 lần", asOf: "2024-06", sources })).toBe(
    "Nhịp KCN, “Tăng hơn 19 lần”, số liệu đến tháng 6/2024, theo Hànộimới, 17/6/2024; hiza.gov.vn. https://nhipkcn.example/bieu-do/mot/ (CC BY 4.0)",
  );
});
