import { expect, test } from "vitest";
import type { Article } from "./article.ts";
import { lastChange } from "./last-change.ts";

test("an article last changed when it was last updated or corrected", () => {
  const article = {
    published: "2026-11-22T08:00+07:00",
    updates: [{ at: "2026-11-25T08:00+07:00", note: "Thêm số." }],
    corrections: [{ at: "2026-11-24T08:00+07:00" }],
  } as unknown as Article;
  expect(lastChange(article)).toBe("2026-11-25T08:00+07:00");
  expect(lastChange({ published: "2026-11-22T08:00+07:00" } as Article)).toBe("2026-11-22T08:00+07:00");
});
