import { expect, test } from "vitest";
import { explainMarks, verdictMark } from "./mark.ts";

test("the mark is a sign that opens the arithmetic, with the verdict in words for those who do not see it", () => {
  expect(verdictMark("discrepancy", "hcm09-dang-vien-moi-tang").value).toBe(
    '<sup class="dau-kiem kc-discrepancy"><a href="/kiem-chung/hcm09-dang-vien-moi-tang/" title="Kiểm chứng: không khớp" aria-label="Kiểm chứng: không khớp">≠</a></sup>',
  );
});

test("what the desk doubts has a sign of its own", () => {
  expect(verdictMark("doubted", "hcm09-dang-vien-moi-ke-hoach").value).toContain(
    'title="Kiểm chứng: đáng ngờ" aria-label="Kiểm chứng: đáng ngờ">?!</a>',
  );
});

test("the marks that there are, and no others, are explained", () => {
  expect(explainMarks(new Set(["doubted", "consistent"]))).toBe("=\u00A0khớp; ?!\u00A0đáng ngờ");
  expect(explainMarks(new Set())).toBe("");
});
