import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import { renderBody } from "./render.ts";
import { BodyError } from "./tree.ts";

const edition = makeEditionOf(partyMetrics);
const render = (body: string) => renderBody(body, edition).html.value;

function refusal(body: string): BodyError {
  try {
    render(body);
  } catch (error) {
    if (error instanceof BodyError) return error;
    throw error;
  }
  throw new Error("the body was rendered");
}

test("Markdown becomes the elements of an article", () => {
  expect(render("Xin **chào**\n\n- một\n- hai")).toBe(
    "<p>Xin <strong>chào</strong></p>\n<ul>\n<li>một</li>\n<li>hai</li>\n</ul>",
  );
});

test("a figure is written by its component, words around it kept apart", () => {
  expect(render('Có <So id="hn22-dang-vien" dang="so" />\nđảng viên.')).toMatch(
    /^<p>Có <span class="so"><a .*1\.328<\/data><\/a><button .*<\/span>\nđảng viên\.<\/p>$/,
  );
  expect(render('Thêm <Tinh phep="hieu" cua="hn22-to-chuc-dang, hn12-to-chuc-dang" />.')).toContain(">91 tổ chức<");
});

test("headings carry ids without marks and are listed", () => {
  const { html, headings } = renderBody("## Đảng viên ở đâu?", edition);
  expect(html.value).toBe('<h2 id="dang-vien-o-dau">Đảng viên ở đâu?</h2>');
  expect(headings).toEqual([{ id: "dang-vien-o-dau", text: "Đảng viên ở đâu?" }]);
});

test("a figure in a heading is part of its words", () => {
  const { headings } = renderBody('## <So id="hn12-to-chuc-dang" dang="Chu" /> tổ chức đầu tiên', edition);
  expect(headings).toEqual([{ id: "nam-to-chuc-dau-tien", text: "Năm tổ chức đầu tiên" }]);
});

test("a claim carries the mark of its verdict", () => {
  expect(render('<So id="hn22-to-chuc-dang-lan" />')).toContain('<sup class="dau-kiem');
  expect(render('<So id="hn22-dang-vien" />')).not.toContain("dau-kiem");
});

test("a number typed for a reason shows as text, its reason does not", () => {
  expect(render('Cứ <Nguyen ly-do="cơ số">1.000</Nguyen> người.')).toBe("<p>Cứ 1.000 người.</p>");
});

test("a remark holds Markdown", () => {
  expect(render('<GhiChu tieu-de="Cách tính">\n\nLấy *hiệu*.\n\n</GhiChu>')).toBe(
    '<aside class="ghi-chu"><p class="ghi-chu-tieu-de">Cách tính</p><p>Lấy <em>hiệu</em>.</p></aside>',
  );
});

test("a table scrolls in its own box", () => {
  expect(render("| a | b |\n|---|--:|\n| 1 | 2 |")).toMatch(
    /^<div class="bang-cuon" tabindex="0" role="region".*<td class="canh-phai">2/s,
  );
});

test("comments among editors are dropped", () => {
  expect(render("Một {/* hỏi lại */} hai")).toBe("<p>Một  hai</p>");
});

test("nothing typed by hand becomes markup or script", () => {
  expect(refusal("<script>alert(1)</script>").message).toBe("không có thành phần <script>");
  expect(refusal('<img src="x" onerror="alert(1)" />').message).toBe("không có thành phần <img>");
  expect(refusal("[a](javascript:alert(1))").message).toContain("liên kết “javascript:alert(1)” không mở được");
  expect(refusal("![ảnh](https://a.vn/x.png)").message).toContain("không dùng được thẻ <img>");
  expect(refusal('import x from "y"').message).toContain("không chứa mã lệnh");
  expect(refusal("{process.exit()}").message).toContain("không chứa mã lệnh");
  expect(refusal("<So id={`x`} />").message).toContain("phải viết trong dấu nháy");
  expect(render("`<script>` và &lt;b&gt;")).toBe("<p><code>&#x3C;script></code> và &#x3C;b></p>");
});

test("an error knows its line and column", () => {
  expect(refusal("Một.\n\nHai <Sai /> ba.").place).toMatchObject({ line: 3, column: 5 });
  expect(refusal('Một <So id="a">').place).toMatchObject({ line: 1 });
  expect(refusal('Một.\n\nHai <So id="khong-co" />')).toMatchObject({
    message: "không có số liệu mang mã “khong-co”",
    place: { line: 3, column: 5 },
  });
});
