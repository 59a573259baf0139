import { expect, test } from "vitest";
import { breadcrumbList, jsonLdText } from "./json-ld.ts";

test("no text in structured data can end its script element", () => {
  expect(jsonLdText({ name: "</script><b>" }).value).toBe('{"name":"\\u003c/script>\\u003cb>"}');
});

test("breadcrumbs become numbered steps with full addresses", () => {
  const { itemListElement } = breadcrumbList([{ label: "Trang chủ", path: "/" }]);
  expect(itemListElement).toEqual([
    { "@type": "ListItem", position: 1, name: "Trang chủ", item: "https://nhipkcn.example/" },
  ]);
});
