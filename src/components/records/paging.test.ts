import { expect, test } from "vitest";
import { makePages, nameOfPage, pageRoutes } from "./paging.ts";

/** `9, 8 … 1`: the newest first. */
const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index);
const pagesOf = (count: number) => makePages(newestFirst(count), 3, "/nguon/");

test("a list that fits one page has no other", () => {
  expect(pagesOf(5)).toEqual([{ number: null, path: "/nguon/", items: [5, 4, 3, 2, 1] }]);
  expect(pagesOf(0)).toEqual([{ number: null, path: "/nguon/", items: [] }]);
});

test("page 1 holds the oldest, and the newest stand at the list's own address", () => {
  expect(pagesOf(10).map(({ path, items }) => [path, items])).toEqual([
    ["/nguon/", [10, 9, 8, 7]],
    ["/nguon/trang/2/", [6, 5, 4]],
    ["/nguon/trang/1/", [3, 2, 1]],
  ]);
});

test("pages lead to the one before and the one after", () => {
  expect(pagesOf(10).map(({ newer, older }) => [newer, older])).toEqual([
    [undefined, "/nguon/trang/2/"],
    ["/nguon/", "/nguon/trang/1/"],
    ["/nguon/trang/2/", undefined],
  ]);
});

test("an older page keeps its items whatever is added", () => {
  const itemsOf = (count: number) => new Map(pagesOf(count).map(({ number, items }) => [number, items]));
  for (let count = 7; count < 60; count++) {
    for (const [number, items] of itemsOf(count)) {
      if (number !== null) expect(itemsOf(count + 1).get(number)).toEqual(items);
    }
  }
});

test("no page is longer than twice its size, whatever the list", () => {
  for (let count = 0; count < 200; count++) {
    const pages = pagesOf(count);
    expect(Math.max(...pages.map(({ items }) => items.length))).toBeLessThan(6);
    expect(pages.flatMap(({ items }) => items)).toEqual(newestFirst(count));
  }
});

test("the routes of a list name its older pages by number", () => {
  expect(pageRoutes(pagesOf(9)).map(({ params }) => params.page)).toEqual([undefined, "trang/2", "trang/1"]);
});

test("an older page says its number", () => {
  expect(pagesOf(6).map((page) => nameOfPage("Nguồn", page))).toEqual(["Nguồn", "Nguồn, trang 1"]);
});
