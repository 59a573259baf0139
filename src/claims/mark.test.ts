import { expect, test } from "vitest";
import { verdictMark } from "./mark.ts";

test("the mark is a sign that opens the arithmetic, with the verdict in words for those who do not see it", () => {
  expect(verdictMark("discrepancy", "hcm09-dang-vien-moi-tang").value).toBe(
    '<sup class="dau-kiem kc-discrepancy"><a href="/kiem-chung/hcm09-dang-vien-moi-tang/" title="Kiểm chứng: không khớp" aria-label="Kiểm chứng: không khớp">≠</a></sup>',
  );
});
