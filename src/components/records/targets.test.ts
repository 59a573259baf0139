import { expect, test } from "vitest";
import { makeEditionOf } from "../../../test/edition-fixture.ts";
import type { Target } from "../../claims/target.ts";
import { drawTargetBar } from "./target-bar.ts";
import { aimWords, ratioWords, resultWords } from "./target-words.ts";

const result = [
  ...makeEditionOf([
    { id: "ket-qua", indicator: "dang-vien-moi", entity: "hn-dang-bo", value: 79, unit: "người", period: "2024-H1" },
  ]).observations.values(),
][0];
const target = (fields: Partial<Target>): Target => ({
  indicator: "dang-vien-moi" as never,
  entity: "hn-dang-bo" as never,
  measure: "level",
  period: "2024",
  start: "2024-01-01",
  end: "2024-12-31",
  state: "chưa rõ",
  metrics: [],
  ...fields,
});

test("a target that only follows from a ratio says so", () => {
  const exact = { value: 140, unit: "người", implied: { low: 140, high: 140 } } as const;
  expect(aimWords(target({ target: exact }))).toBe("140 người (tính ngược từ tỷ lệ đạt; nguồn không in)");
  const loose = { value: 400, unit: "triệu USD", implied: { low: 398.4064, high: 401.6064 } } as const;
  expect(aimWords(target({ target: loose }))).toBe(
    "400 triệu USD (tính ngược từ tỷ lệ đạt, từ 398,4 đến 401,6; nguồn không in)",
  );
});

test("a printed target keeps its word and its range", () => {
  const range = { value: 2, valueHigh: 5, unit: "khu công nghiệp", qualifier: "từ…đến" } as const;
  expect(aimWords(target({ target: range }))).toBe("từ 2 đến 5 khu công nghiệp");
});

test("a result says when it was reached, and a missing one is said", () => {
  expect(resultWords(target({ result }))).toBe("79 người (nửa đầu 2024)");
  expect(resultWords(target({}))).toBe("chưa có số liệu kết quả");
});

test("a ratio says who computed it", () => {
  const ratio = { value: 56.4, decimals: 1, printed: true, approximate: false };
  expect(ratioWords(target({ ratio }))).toBe("56,4% chỉ tiêu, tỷ lệ do nguồn in");
  expect(ratioWords(target({ ratio: { ...ratio, printed: false, approximate: true } }))).toBe(
    "khoảng 56,4% chỉ tiêu, tòa soạn tính",
  );
});

test("a bar reaches as far as the result, and the target is marked on it", () => {
  const bar = drawTargetBar(target({ ratio: { value: 50, decimals: 0, printed: true, approximate: false } }));
  expect(bar?.value).toContain('class="doi-chieu-ket-qua" y="1" width="41.7"');
  expect(bar?.value).toContain('class="doi-chieu-dich" x="83.3"');
});

test("a target that is a range is marked from end to end", () => {
  const bar = drawTargetBar(
    target({
      target: { value: 2, valueHigh: 5, unit: "người" },
      result: result && { ...result, value: 3 },
    }),
  );
  expect(bar?.value).toContain('class="doi-chieu-dich doi-chieu-khoang" x="33.3" width="50"');
});

test("without a result there is no bar", () => {
  expect(drawTargetBar(target({ target: { value: 10, unit: "tổ chức" } }))).toBeNull();
});
