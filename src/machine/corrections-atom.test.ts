import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import type { WrittenArticle } from "../model/article.ts";
import { correction } from "../model/correction.ts";
import { makeCorrectionsAtom } from "./corrections-atom.ts";

const mistake = correction.parse({
  at: "2026-11-24T08:00+07:00",
  kind: "figure",
  place: "sapo",
  wrong: "1.382 người",
  right: "1.328 người",
  reason: "Gõ nhầm & không soát lại.",
});
const article = {
  slug: "mot",
  title: "Có {hn22-dang-vien}",
  published: "2026-11-22T08:00+07:00",
  metrics: [],
  events: [],
  corrections: [mistake],
} as unknown as WrittenArticle;

const feedOf = (articles: WrittenArticle[]) =>
  new XMLParser().parse(makeCorrectionsAtom(makeEditionOf(partyMetrics, { articles }))).feed;

test("a correction is an entry that names work, place, wrong and right", () => {
  expect(feedOf([article]).entry).toMatchObject({
    id: "https://nhipkcn.example/dinh-chinh/mot-1/",
    title: "Đính chính số liệu: Có 1.328 người",
    updated: "2026-11-24T01:00:00.000Z",
    summary: "Vị trí: sapo. Đã đăng sai: 1.382 người Thông tin đúng: 1.328 người Lý do: Gõ nhầm & không soát lại.",
  });
});

test("without a correction the feed is there and empty", () => {
  expect(feedOf([]).entry).toBeUndefined();
});
