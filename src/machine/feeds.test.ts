import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import type { WrittenArticle } from "../model/article.ts";
import { makeAtom } from "./atom.ts";
import { makeFeedEntries } from "./feed-entries.ts";
import { makeJsonFeed } from "./json-feed.ts";

const article = (fields: Partial<WrittenArticle>) =>
  ({
    slug: "mot-bai",
    section: "xay-dung-dang",
    title: "Tăng {hn22-to-chuc-dang-lan}",
    sapo: "Mười năm, từ {hn12-to-chuc-dang} lên {hn22-to-chuc-dang}.",
    byline: [{ author: "ban-du-lieu", role: "text" }],
    published: "2026-11-20T08:00+07:00",
    metrics: [],
    events: [],
    ...fields,
  }) as unknown as WrittenArticle;

const entriesOf = (...articles: WrittenArticle[]) => makeFeedEntries(makeEditionOf(partyMetrics, { articles }));

test("a title and a summary carry their figures written out", () => {
  expect(entriesOf(article({}))[0]).toMatchObject({
    url: "https://nhipkcn.example/bai-viet/mot-bai/",
    title: "Tăng hơn 19 lần",
    summary: "Mười năm, từ 5 tổ chức lên 96 tổ chức.",
    tags: ["Xây dựng Đảng"],
  });
});

test("an article that was corrected is newer than on the day it appeared", () => {
  const corrected = article({ corrections: [{ at: "2026-11-21T09:30+07:00" }] as never });
  expect(entriesOf(corrected)[0]?.updated.toISOString()).toBe("2026-11-21T02:30:00.000Z");
});

test("a tag that repeats the section is said once", () => {
  const tagged = article({ tags: ["xây dựng Đảng", "FDI"] as never });
  expect(entriesOf(tagged)[0]?.tags).toEqual(["Xây dựng Đảng", "FDI"]);
});

test("feeds list the newest article first", () => {
  const older = article({ slug: "cu" as never, published: "2026-11-01T08:00+07:00" as never });
  expect(entriesOf(older, article({})).map(({ url }) => url)).toEqual([
    "https://nhipkcn.example/bai-viet/mot-bai/",
    "https://nhipkcn.example/bai-viet/cu/",
  ]);
});

const hostile = [`<script>alert(1)</script>`, `a ]]> b`, `=cmd|' /C calc'!A0`, `"</script>`, `&amp; <b>`];

test.each(hostile)("the title %j stays text in Atom and JSON Feed", (title) => {
  const entries = entriesOf(article({ title, sapo: title }));
  const entry = parseAtomFeed(makeAtom(entries)).entries?.[0];
  expect([entry?.title?.value, entry?.summary?.value]).toEqual([title, title]);
  expect(JSON.parse(makeJsonFeed(entries)).items[0]).toMatchObject({ title, content_text: title });
});

test("the same articles give the same bytes", () => {
  const entries = entriesOf(article({}));
  expect(makeAtom(entries)).toBe(makeAtom(entriesOf(article({}))));
  expect(makeAtom([])).toContain("<updated>1970-01-01T00:00:00.000Z</updated>");
});
