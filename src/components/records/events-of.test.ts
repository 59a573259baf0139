import { expect, test } from "vitest";
import { makeEditionOf } from "../../../test/edition-fixture.ts";
import type { WrittenArticle } from "../../model/article.ts";
import { event } from "../../model/event.ts";
import { eventsOfEntity, eventsOfSource } from "./events-of.ts";

const founding = event.parse({
  id: "thanh-lap",
  date: "2012-06-19",
  title: "Thành lập Đảng bộ",
  kind: "founding",
  entities: ["hn-dang-bo", "hn-kcn"],
  source: "nguon-thu",
});
const ceremony = event.parse({ ...founding, id: "le", date: "2011-05-19", entities: ["hn-dang-bo"] });
const articles = [{ slug: "bai", published: "2026-11-20T08:00+07:00", metrics: [], events: [founding, ceremony] }];
const edition = makeEditionOf([], { articles: articles as unknown as WrittenArticle[] });
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

test("an entity has the events that name it, oldest first", () => {
  expect(ids(eventsOfEntity(edition, "hn-dang-bo" as never))).toEqual(["le", "thanh-lap"]);
  expect(ids(eventsOfEntity(edition, "hn-kcn" as never))).toEqual(["thanh-lap"]);
  expect(eventsOfEntity(edition, "bac-kan" as never)).toEqual([]);
});

test("a source has the events that it tells of", () => {
  expect(ids(eventsOfSource(edition, "nguon-thu" as never))).toEqual(["le", "thanh-lap"]);
});
