import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../../test/edition-fixture.ts";
import type { Article } from "../../model/article.ts";
import { makeNewsArticle } from "./news-article.ts";

const article = {
  slug: "tu-nam-len-chin-muoi-sau",
  section: "xay-dung-dang",
  title: "Lên {hn22-to-chuc-dang} Đảng",
  sapo: "Có {hn22-dang-vien | so} đảng viên.",
  byline: [
    { author: "ban-du-lieu", role: "text" },
    { author: "ban-du-lieu", role: "data" },
  ],
  published: "2026-11-22T08:00+07:00",
  updates: [{ at: "2026-11-23T09:00+07:00", note: "Thêm nguồn." }],
  corrections: [{ at: "2026-11-22T10:00+07:00", wrong: "99", right: "96" }],
  sources: ["tttd-2022"],
  entities: ["hn-dang-bo"],
  events: [],
  metrics: [],
} as unknown as Article;

const authors = [{ id: "ban-du-lieu", name: "Ban Dữ liệu" }] as never;
const made = makeNewsArticle(article, makeEditionOf(partyMetrics, { authors }));

test("figures are written out in headline and description", () => {
  expect(made).toMatchObject({ headline: "Lên 96 tổ chức Đảng", description: "Có 1.328 đảng viên." });
});

test("the day of the last change is the newest of updates and corrections", () => {
  expect(made).toMatchObject({ datePublished: "2026-11-22T08:00+07:00", dateModified: "2026-11-23T09:00+07:00" });
});

test("a desk with two roles is one author, an organisation", () => {
  const url = "https://nhipkcn.example/tac-gia/ban-du-lieu/";
  expect(made).toMatchObject({ author: [{ "@type": "Organization", name: "Ban Dữ liệu", url }] });
});

test("a correction says what was printed and what is right", () => {
  expect(made).toMatchObject({ correction: [{ "@type": "CorrectionComment", text: "Đã đăng: 99 Sửa lại: 96" }] });
});

test("a source without an address of its own is cited by its page here", () => {
  expect(made).toMatchObject({
    citation: [{ "@type": "CreativeWork", url: "https://nhipkcn.example/nguon/tttd-2022/" }],
  });
});
