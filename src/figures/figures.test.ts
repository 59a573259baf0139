import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import { parseExpression } from "./expression.ts";
import { bindHeadline, bindHeadlineHtml, bindHtml, bindPlain, templateIds } from "./template.ts";

const edition = makeEditionOf(partyMetrics);
const bind = (text: string) => bindPlain(text, edition);

test("an id in braces is written as its source printed it, qualifier and unit included", () => {
  expect(bind("Số tổ chức Đảng tăng {hn22-to-chuc-dang-lan}.")).toBe("Số tổ chức Đảng tăng hơn 19 lần.");
  expect(bind("{hn22-dang-vien} và {hn24-doanh-nghiep}")).toBe("1.328 người và gần 700 doanh nghiệp");
});

test("“| so” leaves the unit to the sentence but never the qualifier", () => {
  expect(bind("{hn22-dang-vien | so} đảng viên")).toBe("1.328 đảng viên");
  expect(bind("{hn24-doanh-nghiep | so} doanh nghiệp")).toBe("gần 700 doanh nghiệp");
});

test("in a headline a number stays with what is counted, whether the figure or the sentence names it", () => {
  const text = "Từ {hn12-to-chuc-dang | so} lên {hn22-to-chuc-dang}, {hn22-dang-vien | so} đảng viên";
  expect(bindHeadline(text, edition)).toBe("Từ 5 lên 96\u00A0tổ\u00A0chức, 1.328\u00A0đảng\u00A0viên");
  const html = bindHeadlineHtml(text, edition, "record").value;
  expect(html).toContain(">96\u00A0tổ\u00A0chức</data>");
  expect(html).toContain("</a>\u00A0đảng\u00A0viên");
  expect(html.replaceAll("\u00A0", " ")).toBe(bindHtml(text, edition, "record").value);
});

test("a quantity is computed from the records in place", () => {
  expect(bind("thêm {hieu hn22-to-chuc-dang hn12-to-chuc-dang}")).toBe("thêm 91 tổ chức");
  expect(bind("{binh-quan hn22-dang-vien hn22-to-chuc-dang | so | le 1} đảng viên")).toBe("13,8 đảng viên");
});

test("a quantity computed from a qualified figure says that it is approximate", () => {
  expect(bind("{binh-quan hn22-to-chuc-dang hn24-doanh-nghiep | so | le 2}")).toMatch(/^khoảng 0,1/);
});

test("what is no figure is refused with words an editor understands", () => {
  expect(() => bind("{khong-co}")).toThrow("không có số liệu mang mã “khong-co”");
  expect(() => bind("{cong hn22-dang-vien hn22-to-chuc-dang}")).toThrow("“cong” không phải phép tính");
  expect(() => bind("{hieu hn22-dang-vien}")).toThrow("phép “hieu” cần 2 mã số liệu, ở đây có 1");
  expect(() => bind("{hn22-dang-vien | to}")).toThrow("không hiểu “| to”");
  expect(() => bind("mở mà {không đóng")).toThrow("dấu ngoặc nhọn");
  expect(() => bind("{}")).toThrow("thiếu mã số liệu");
});

test("a text speaks of what it prints and of what that is computed from", () => {
  expect(templateIds("Từ {hn12-to-chuc-dang} đến {hieu hn22-dang-vien hn12-dang-vien}")).toEqual([
    "hn12-to-chuc-dang",
    "hn22-dang-vien",
    "hn12-dang-vien",
  ]);
});

test("a figure may be spelt out, in capitals where it opens a sentence", () => {
  expect(bind("{hn12-to-chuc-dang | Chu} tổ chức, {hn12-to-chuc-dang | chu}")).toBe("Năm tổ chức, năm");
  expect(bind("{hn24-doanh-nghiep | chu}")).toBe("gần bảy trăm");
});

test("a number that no record stands behind is typed with a reason, which readers do not see", () => {
  expect(bind("cứ {= 1.000 | cơ số của phép chia} lao động")).toBe("cứ 1.000 lao động");
  expect(() => bind("cứ {= 1.000} lao động")).toThrow("số gõ tay phải kèm lý do");
});

test("in HTML the text around a figure is escaped", () => {
  expect(bindHtml("<b> & {hn22-dang-vien}", edition, "card").value).toContain("&lt;b&gt; &amp; <span");
});

test("a figure is machine-readable, spoken in words, and opens its card; without popovers it is a link to it", () => {
  expect(bindHtml("{hn24-doanh-nghiep}", edition, "card").value).toBe(
    '<span class="so"><a href="#so-hn24-doanh-nghiep" tabindex="-1">' +
      '<data value="700" data-metric="hn24-doanh-nghiep" data-unit="doanh nghiệp" data-date="2024-06" data-source="nguon-thu" data-qualifier="gần" role="img" aria-label="gần bảy trăm doanh nghiệp">gần 700 doanh nghiệp</data></a>' +
      '<button type="button" popovertarget="so-hn24-doanh-nghiep" aria-label="Nguồn của gần 700 doanh nghiệp"></button></span>',
  );
});

test("where no card stands a figure leads to its own page", () => {
  expect(bindHtml("{hn22-dang-vien | so}", edition, "record").value).toMatch(
    /^<a class="so" href="\/so\/hn22-dang-vien\/"><data .* aria-label="một nghìn ba trăm hai mươi tám">1\.328<\/data><\/a>$/,
  );
});

test("a computed figure names its operation and its figures, and is spoken as it is rounded", () => {
  const bound = bindHtml("{binh-quan hn22-dang-vien hn22-to-chuc-dang | so | le 1}", edition, "card").value;
  expect(bound).toContain('href="#tinh-binh-quan-hn22-dang-vien-hn22-to-chuc-dang"');
  expect(bound).toContain('aria-label="mười ba phẩy tám"');
  expect(bound).toContain('data-operation="binh-quan" data-of="hn22-dang-vien hn22-to-chuc-dang"');
});

test("an expression keeps its form and decimals", () => {
  expect(parseExpression("tang a b | so | le 1")).toEqual({
    operation: "tang",
    ids: ["a", "b"],
    form: "number",
    decimals: 1,
  });
});
