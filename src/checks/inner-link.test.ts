import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { isKnownFolder, referenceAt } from "./inner-link.ts";

it.each([
  ["/bai-viet/a-b/", { kind: "article", id: "a-b" }],
  ["/so/hn22?x#nguon", { kind: "metric", id: "hn22" }],
  ["/don-vi/hn-kcn", { kind: "entity", id: "hn-kcn" }],
  ["/so-sanh/ha-noi/", { kind: "comparison", id: "ha-noi" }],
  ["/so-sanh/tu-chon/?do=muc", undefined],
  ["/bieu-do/dang-vien--hn-dang-bo/", undefined],
  ["/bieu-do/a.svg", undefined],
  ["/bai-viet/trang/3/", undefined],
  ["/bai-viet/", undefined],
  ["/", undefined],
])("%s is the page of %o", (path, reference) => {
  expect(referenceAt(path)).toEqual(reference);
});

it("knows the folder of every page", () => {
  const entries = readdirSync("src/pages").map((name) => name.replace(/\.(?:astro|mdx|ts)$/, ""));
  // Not for readers: addresses for programs, cards, robots, and the gallery of development.
  const others = ["404", "index", "oembed", "phat-trien", "robots.txt", "sitemap", "sitemap-index.xml", "the"];
  expect(entries.filter((name) => !isKnownFolder(`/${name}/`)).toSorted()).toEqual(
    [...others, "dinh-chinh.atom"].toSorted(),
  );
});
