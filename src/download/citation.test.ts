import { expect, test } from "vitest";
import type { DrawnChart } from "../charts/make.ts";
import { citeChart, makeBibtex, makeCsl, makeRis } from "./citation.ts";

const sources = [{ shortName: "Hànộimới, 17/6/2024" }, { shortName: "hiza.gov.vn" }];
const drawn = { id: "mot", title: "Tăng 98,6% & hơn 19 lần", asOf: "2024-06", sources } as unknown as DrawnChart;
const issued = "2026-11-05";

test("a citation names the paper, the finding, its date, its sources and its address", () => {
  expect(citeChart({ ...drawn, title: "Tăng hơn 19 lần" })).toBe(
    "Nhịp KCN, “Tăng hơn 19 lần”, số liệu đến tháng 6/2024, theo Hànộimới, 17/6/2024; hiza.gov.vn. https://nhipkcn.example/bieu-do/mot/ (CC BY 4.0)",
  );
});

test("BibTeX keeps the paper's name whole and escapes what TeX would obey", () => {
  expect(makeBibtex({ drawn, issued })).toMatchInlineSnapshot(`
    "@misc{nhipkcn-mot,
      author = {{Nhịp KCN}},
      title = {{Tăng 98,6\\% \\& hơn 19 lần}},
      year = {2026},
      month = {11},
      publisher = {Nhịp KCN},
      url = {https://nhipkcn.example/bieu-do/mot/},
      note = {Biểu đồ, số liệu đến tháng 6/2024. Theo Hànộimới, 17/6/2024; hiza.gov.vn. Giấy phép CC BY 4.0.},
      language = {vietnamese},
    }
    "
  `);
});

test("RIS opens with a type, ends with an end and has one field a line", () => {
  expect(makeRis({ drawn, issued }).split("\r\n")).toMatchInlineSnapshot(`
    [
      "TY  - CHART",
      "ID  - nhipkcn-mot",
      "AU  - Nhịp KCN",
      "TI  - Tăng 98,6% & hơn 19 lần",
      "PB  - Nhịp KCN",
      "PY  - 2026",
      "DA  - 2026/11/05",
      "UR  - https://nhipkcn.example/bieu-do/mot/",
      "N1  - Biểu đồ, số liệu đến tháng 6/2024. Theo Hànộimới, 17/6/2024; hiza.gov.vn. Giấy phép CC BY 4.0.",
      "LA  - vi",
      "ER  - ",
      "",
    ]
  `);
});

test("CSL-JSON gives the day as numbers and the paper as an author without given name", () => {
  const [item] = JSON.parse(makeCsl({ drawn, issued }));
  expect(item).toMatchObject({
    type: "graphic",
    author: [{ literal: "Nhịp KCN" }],
    issued: { "date-parts": [[2026, 11, 5]] },
    URL: "https://nhipkcn.example/bieu-do/mot/",
  });
});

test("a chart that no article shows yet has no year", () => {
  expect(makeBibtex({ drawn })).not.toContain("year");
  expect(makeRis({ drawn })).not.toMatch(/^(PY|DA)/m);
  expect(JSON.parse(makeCsl({ drawn }))[0]).not.toHaveProperty("issued");
});
