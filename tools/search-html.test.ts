import { expect, it } from "vitest";
import { encodePage } from "./search-html.ts";

const restored = (html: string) => {
  const page = encodePage(html);
  const text = page.html.replace(/<script[\s\S]*?<\/script>/g, "").replace(/<[^>]*>/g, " ");
  return page.restore(text).join("").trim();
};

it("replaces every word by its key and leaves tags and attributes as they are", () => {
  const { html } = encodePage('<body><h1 title="Số > 1">Đảng viên</h1></body>');
  expect(html).toContain('<h1 title="Số > 1">');
  expect(html).toContain("dangːdrː");
  expect(html).not.toContain("Đảng");
});

it("leaves the head, scripts and comments alone", () => {
  const page = "<head><title>Tên</title></head><body><!-- chú --><script>let đ = 1 < 2;</script>Chữ</body>";
  const { html } = encodePage(page);
  expect(html).toContain("<title>Tên</title>");
  expect(html).toContain("<!-- chú --><script>let đ = 1 < 2;</script>");
  expect(restored(page.replace(/<head>.*<\/head>/, ""))).toBe("Chữ.");
});

it("keeps together what only tags inside the sentence part", () => {
  expect(
    restored("<body><p>tăng <a href='#'><data>42%</data></a><button></button>, giảm 3&nbsp;&amp; 4</p></body>"),
  ).toBe("tăng 42%, giảm 3 & 4.");
});

it("ends a sentence where a block ends", () => {
  expect(restored("<body><h2>Số liệu</h2><p>Tăng.</p><table><tr><td>1</td><td>2</td></tr></table></body>")).toBe(
    "Số liệu. Tăng. 1. 2.",
  );
});
