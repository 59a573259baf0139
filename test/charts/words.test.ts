/** What charts say of themselves: descriptions, tables, refusals. */
import { expect, test } from "vitest";
import { chartFigure } from "../../src/charts/figure.ts";
import { makeDrawnChart } from "../../src/charts/make.ts";
import { showChart } from "../../src/charts/show-chart.ts";
import { makeSpecimen, makeSpecimenEdition, specimens } from "./specimens.ts";

const edition = makeSpecimenEdition();
const drawn = (id: string) => {
  const chart = specimens.find((specimen) => specimen.id === id);
  if (!chart) throw new Error(`không có mẫu ${id}`);
  return makeDrawnChart(chart, edition);
};
const draw = (spec: object) => makeDrawnChart(makeSpecimen("bieu-do-thu", spec), makeSpecimenEdition());
const row = (id: string, index: number) => drawn(id).table.rows[index]?.cells;

test("a title is bound to its figures", () => {
  expect(drawn("chuoi-hon-19-lan").title).toBe("Số tổ chức Đảng tăng hơn 19 lần");
});

test("a series is told from first to last, with its gap and the printed claim", () => {
  expect(drawn("chuoi-hon-19-lan").description).toBe(
    "Biểu đồ theo thời gian, giai đoạn 2012–2022, 2 số liệu. Tổ chức Đảng: 5 tổ chức (ngày 19/6/2012), rồi 96 tổ chức (tháng 5/2022). Giữa ngày 19/6/2012 và tháng 5/2022 không có số liệu: nét đứt chỉ nối hai điểm, không phải diễn biến. Nguồn nêu mức thay đổi từ ngày 19/6/2012 đến tháng 5/2022: hơn 19 lần.",
  );
});

test("a series says when the source changed its word", () => {
  expect(drawn("chuoi-den-100").description).toContain(
    "Nguồn gọi tên khác nhau ở tháng 5/2022 và tháng 6/2024 (“tổ chức Đảng” và “tổ chức cơ sở Đảng”), nên hai điểm nối bằng nét đứt.",
  );
});

test("estimates and targets are told apart from results", () => {
  expect(drawn("chuoi-cot-chi-tieu").description).toBe(
    "Biểu đồ theo thời gian, giai đoạn 2018–2019, 2 số liệu. Doanh thu: một số liệu, ước trên 7,24 tỷ USD (năm 2018). Số ước tính, vẽ rỗng: ước trên 7,24 tỷ USD. Điều đặt ra, vẽ rỗng: chỉ tiêu 7,7 tỷ USD (năm 2019).",
  );
});

test("bars keep qualifiers and say their shared time once", () => {
  expect(drawn("thanh-uoc-tinh").description).toBe(
    "Biểu đồ thanh gồm 4 mục, năm 2018. Doanh thu: ước trên 7.240 triệu USD. Kim ngạch xuất khẩu: ước 4.260 triệu USD. Vốn đầu tư thu hút (quy đổi): ước khoảng 500 triệu USD. Nộp ngân sách: ước trên 209 triệu USD. Cao nhất: Doanh thu; thấp nhất: Nộp ngân sách.",
  );
});

test("a change between qualified figures is only about so much", () => {
  expect(drawn("doi-muc-tieu-2019").description).toContain(
    "Vốn đầu tư thu hút: giảm khoảng 20%, từ ước khoảng 500 triệu USD (năm 2018) đến chỉ tiêu khoảng 400 triệu USD (năm 2019).",
  );
});

test("words, table and picture measure all changes of one chart alike", () => {
  const { description, table, svgs } = drawn("doi-gia-tri");
  for (const change of ["gấp 5,35 lần", "gấp 1,1 lần"]) {
    expect(description).toContain(`: ${change}, từ`);
    expect(table.rows.map(({ cells }) => cells.at(-1))).toContain(change);
    for (const { svg } of svgs) expect(String(svg)).toContain(change);
  }
});

test("a target that is only implied is said to be implied", () => {
  expect(drawn("tien-do-nhiem-ky").description).toContain(
    "Kết nạp đảng viên, từ năm 2020 đến tháng 6/2024: đạt 98,6%; 493 người; suy ra chỉ tiêu 500 người (chỉ tiêu nhiệm kỳ 2020–2025).",
  );
});

test("against a range of targets no single rate is given", () => {
  expect(drawn("tien-do-nhiem-ky").description).toContain(
    "Thành lập khu công nghiệp mới, từ năm 2020 đến tháng 6/2024: trong khoảng đề ra; 3 khu công nghiệp; chỉ tiêu từ 2 đến 5 khu công nghiệp.",
  );
});

test("what the parts leave is said to be computed", () => {
  expect(drawn("co-cau-con-lai").description).toBe(
    "Biểu đồ cơ cấu, tháng 6/2024, tổng số 98 tổ chức. Trong doanh nghiệp có vốn đầu tư nước ngoài: 52 tổ chức, chiếm 53,1%; Trong doanh nghiệp khác ngoài khu vực nhà nước: 46 tổ chức, chiếm 46,9% (tính ra).",
  );
});

test("the table holds each record as printed, and what the picture makes of it", () => {
  expect(row("thanh-uoc-tinh", 0)).toEqual(["Doanh thu", "ước trên 7,24 tỷ USD (7.240 triệu USD)", "2018", "ước tính"]);
  expect(row("chuoi-hon-19-lan", 2)).toEqual(["Nguồn nêu", "hơn 19 lần", "19/6/2012–5/2022", "thực hiện"]);
  expect(row("doi-chi-so", 1)).toEqual(["Tổ chức Đảng", "96 tổ chức", "5/2022", "thực hiện", "gấp 19,2 lần"]);
  expect(row("co-cau-du-an", 0)?.at(-1)).toBe("43,1%");
});

test("the time of the data is as precise as its source and leaves targets out", () => {
  expect(drawn("chuoi-cot-chi-tieu").asOf).toBe("2018");
  expect(drawn("chuoi-hon-19-lan").asOf).toBe("2022-05");
});

test("sources are named once, in the order of the table", () => {
  expect(drawn("chuoi-den-100").sources.map(({ id }) => id)).toEqual(["hiza", "hnm-2022", "hnm-2024"]);
});

test("a source is named of which only the words below a chart speak", () => {
  const bars = ["hn18-doanh-thu", "hn18-xuat-khau"].map((metric) => ({ metric, label: metric }));
  const sourcesOf = (note: string) =>
    draw({ kind: "bars", unit: "triệu USD", bars, note }).sources.map(({ id }) => id as string);
  const own = sourcesOf("Không nói gì thêm.");
  expect(sourcesOf("Năm 2022 có {hn22-to-chuc-dang}.")).toEqual([...own, "hnm-2022"]);
});

const refusals: readonly [name: string, spec: object, message: string][] = [
  [
    "an unknown figure",
    {
      kind: "bars",
      bars: [
        { metric: "khong-co", label: "A" },
        { metric: "hn22-du-an", label: "B" },
      ],
    },
    "biểu đồ “bieu-do-thu”: không có số liệu mang mã “khong-co”",
  ],
  [
    "an unknown indicator",
    { kind: "series", series: [{ indicator: "khong-co", entity: "hn-dang-bo" }] },
    "biểu đồ “bieu-do-thu”: không có chỉ số mang mã “khong-co”",
  ],
  [
    "an unknown entity",
    { kind: "series", series: [{ indicator: "dang-vien", entity: "khong-co" }] },
    "biểu đồ “bieu-do-thu”: không có đơn vị mang mã “khong-co”",
  ],
  [
    "a series without figures",
    { kind: "series", series: [{ indicator: "dang-vien", entity: "hn-kcn" }] },
    "biểu đồ “bieu-do-thu”: chỉ số “dang-vien” của “hn-kcn” không có số liệu nào để vẽ",
  ],
  [
    "a claim whose beginning is not drawn",
    {
      kind: "series",
      series: [{ indicator: "to-chuc-dang", entity: "hn-dang-bo" }],
      from: "2020",
      claim: "hn22-to-chuc-dang-lan",
    },
    "biểu đồ “bieu-do-thu”: không vẽ được “hn22-to-chuc-dang-lan”: thiếu số liệu ở đầu hoặc cuối giai đoạn nó nói tới",
  ],
  [
    "unlike units on one axis",
    {
      kind: "bars",
      bars: [
        { metric: "hn22-du-an", label: "A" },
        { metric: "hn22-dang-vien", label: "B" },
      ],
    },
    "biểu đồ “bieu-do-thu”: số liệu “hn22-dang-vien” tính bằng người, không vẽ chung với dự án được",
  ],
  [
    "an amount below zero",
    {
      kind: "bars",
      bars: [
        { metric: "am", label: "A" },
        { metric: "hn22-du-an", label: "B" },
      ],
    },
    "biểu đồ “bieu-do-thu”: “am” là số âm; biểu đồ chỉ vẽ được từ số 0 trở lên",
  ],
  [
    "parts larger than their whole",
    { kind: "composition", parts: [{ metric: "hn24-to-chuc-ngoai-nn", label: "A" }], total: "hn24-to-chuc-fdi" },
    "biểu đồ “bieu-do-thu”: các phần cộng lại lớn hơn tổng “hn24-to-chuc-fdi”",
  ],
  [
    "a ratio that is no ratio to a plan",
    { kind: "progress", rows: [{ label: "A", actual: "hn24-ket-nap", ratio: "hn22-du-an" }] },
    "biểu đồ “bieu-do-thu”: “ratio” phải là tỷ lệ so với kế hoạch; “hn22-du-an” không phải",
  ],
];

test.each(refusals)("%s is refused in Vietnamese", (_name, spec, message) => {
  expect(() => draw(spec)).toThrow(message);
});

test("hostile words of an editor stay words", () => {
  const label = `<script>alert("x")</script>`;
  const chart = draw({
    kind: "bars",
    title: label,
    note: label,
    bars: [
      { metric: "hn22-du-an-fdi", label },
      { metric: "hn22-du-an-tn", label: "B" },
    ],
  });
  const page = String(chartFigure(chart, { headingLevel: 2, context: "article" }));
  expect(page).not.toContain("<script");
  expect(page).toContain("&lt;script&gt;");
});

test("a figure holds heading, two named pictures, source line, words and table", () => {
  const page = String(chartFigure(drawn("chuoi-hon-19-lan"), { headingLevel: 3, context: "article" }));
  expect(page).toContain(
    `<h3 class="bieu-do-ten" id="bieu-do-chuoi-hon-19-lan-ten">Số tổ\u00A0chức Đảng tăng hơn 19\u00A0lần</h3>`,
  );
  expect(page.match(/role="img" aria-labelledby="bieu-do-chuoi-hon-19-lan-ten"/g)).toHaveLength(2);
  expect(page).toContain(`Nguồn: <a href="/nguon/hiza/">Ban Quản lý KCN Hà Nội</a>`);
  expect(page).toContain(`<summary>Đọc biểu đồ bằng chữ</summary>`);
  expect(page).toContain(
    `<th scope="row">Tổ chức Đảng</th><td class="bieu-do-so"><a href="/so/hn12-to-chuc-dang/">5 tổ chức</a></td>`,
  );
});

test("a chart's own page shows words and table unfolded; an embed opens full addresses", () => {
  const chart = drawn("chuoi-hon-19-lan");
  expect(String(chartFigure(chart, { headingLevel: 1, context: "page" }))).not.toContain("<details");
  const embed = String(chartFigure(chart, { headingLevel: 1, context: "embed" }));
  expect(embed).toMatch(/href="https?:\/\/[^"]+\/nguon\/hiza\/" target="_blank" rel="noopener"/);
});

test("where readers meet a chart it tells what came of its claims, between note and sources; its own page has them in full", () => {
  const chart = specimens.find(({ id }) => id === "chuoi-hon-19-lan");
  if (!chart) throw new Error("không có mẫu chuoi-hon-19-lan");
  const line = />gấp hơn 19 lần<\/a> – khớp\.<\/p><p class="bieu-do-nguon">/;
  for (const context of ["article", "embed"] as const)
    expect(String(showChart(chart, edition, { headingLevel: 3, context }))).toMatch(line);
  expect(String(chartFigure(drawn(chart.id), { headingLevel: 1, context: "page" }))).not.toContain(
    "bieu-do-kiem-chung",
  );
});
