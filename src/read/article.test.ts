import { expect, test } from "vitest";
import { readArticle } from "./article.ts";

test("an article with mistakes has no value and every mistake", () => {
  const { value, issues } = readArticle("thu", "---\nsection: kinh-tee\ntitel: x\n---\n");
  expect(value).toBeUndefined();
  expect(issues).toContainEqual({
    rule: "schema",
    file: "src/content/articles/thu.mdx",
    line: 2,
    column: 1,
    message: "Mục “section” không có trong danh sách.",
    actual: "kinh-tee",
    expected: "một trong: xay-dung-dang; kinh-te; quy-hoach",
    remedy: "Có phải “kinh-te”?",
  });
  expect(issues).toContainEqual(
    expect.objectContaining({ rule: "unknown-key", line: 3, message: "Không có mục nào tên là “titel”." }),
  );
});

test("a name that cannot be an address is refused", () => {
  expect(readArticle("Bài 1", "---\n---\n").issues[0]).toMatchObject({ rule: "file-name", actual: "Bài 1" });
});

test("a mistake whose value contains itself is described, not walked", () => {
  const nested = "---\nkicker: &a [*a]\ntitle: 5\n---\n";
  expect(readArticle("thu", nested).issues).toContainEqual(
    expect.objectContaining({ line: 2, actual: "danh sách 1 phần tử" }),
  );
});
