import { describe, expect, it } from "vitest";
import { readSearchPage } from "./search-page.ts";

const lettersOf = (words: readonly { readonly letters: string }[] | undefined) => words?.map(({ letters }) => letters);
const page = (body: string, head = "") => `<html><head>${head}<title>Tên</title></head><body>${body}</body></html>`;

describe("readSearchPage", () => {
  it("reads what is in the marked element, and nothing beside it", () => {
    const html = page("<header>Đầu</header><main data-pagefind-body><div>Một<main>hai</main></div> ba</main>Chân");
    expect(readSearchPage("/", html)?.text.content()).toBe("Một. hai. ba.");
  });

  it("reads no page without the mark, but the main part of some kinds of pages", () => {
    const html = page("<main><p>Chữ</p></main>");
    expect(readSearchPage("/bai-viet/a/", html)).toBeNull();
    expect(readSearchPage("/nguon/a/", html)).toMatchObject({ filters: { loai: ["Nguồn"] } });
    expect(readSearchPage("/nguon/", html)).toBeNull();
  });

  it("keeps together what only tags inside the sentence part, and ends sentences where blocks end", () => {
    const html = page(
      "<main data-pagefind-body><h2>Số</h2><p>tăng <a href='#'><data>42%</data></a>, giảm 3</p><td>1</td></main>",
    );
    expect(readSearchPage("/", html)?.text.content()).toBe("Số. tăng 42%, giảm 3. 1.");
  });

  it("takes the first heading for the title, and leads to headings below it that have an address", () => {
    const html = page(
      '<main data-pagefind-body><p>Mục</p><h1 id="a">Số <b>đảng viên</b></h1><h2>Không</h2><h2 id="b">Có</h2></main>',
    );
    const found = readSearchPage("/", html);
    expect(found?.meta.title).toBe("Số đảng viên");
    expect(lettersOf(found?.title)).toEqual(["so", "dang", "vien"]);
    expect(found?.anchors).toEqual([{ element: "h2", id: "b", text: "Có", location: 5 }]);
    expect(found?.text.weights).toEqual([1, 7, 7, 7, 6, 6]);
  });

  it("reads filters and orders from the tags, and adds what is known beyond the text", () => {
    const head = '<meta name="loai" content="Bài viết" data-pagefind-filter="loai[content]">';
    const html = page(
      '<main data-pagefind-body><time data-pagefind-sort="ngay:2022-05-01T06:00">1</time></main>',
      head,
    );
    const found = readSearchPage("/", html, { filters: { nam: ["2022"], "chi-so": [] }, names: ["Đảng viên"] });
    expect(found?.filters).toEqual({ loai: ["Bài viết"], nam: ["2022"] });
    expect(found?.sort).toEqual({ ngay: "2022-05-01T06:00" });
    expect(found?.meta.ten).toBe("Đảng viên");
    expect(found?.text.weights).toEqual([1, 10, 10]);
  });
});
