import { expect, test } from "vitest";
import { publishedWords } from "./source-words.ts";

test("a source says when it was published, as precisely as it is known", () => {
  expect(publishedWords({ published: "2024-06-17" as never })).toBe("đăng ngày 17/6/2024");
  expect(publishedWords({ published: "2009-07" as never })).toBe("đăng tháng 7/2009");
});

test("an unknown date is said, not left out", () => {
  expect(publishedWords({ published: "unknown" })).toBe("không rõ ngày đăng");
});
