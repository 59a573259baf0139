import { describe, expect, test } from "vitest";
import type { DrawnSeries } from "./series-data.ts";
import { keyMarks, makeSeriesKey } from "./series-key.ts";

const named = (...labels: readonly string[]) => ({ series: labels.map((label) => ({ label }) as DrawnSeries) });
const long = named("Vốn đăng ký các dự án, Dự án FDI, KKT và các KCN Hải Phòng", "Lao động, Các KCN Bắc Ninh");
const scale = { kind: "linear", domain: [0, 100], range: [0, 100] } as const;

describe("names of series", () => {
  test("that fit beside their points need no key", () => {
    expect(makeSeriesKey(named("Tất cả", "FDI", "Trong nước"), 328)).toBeUndefined();
    expect(
      makeSeriesKey(named("Một tên dài đến mấy mà đứng một mình thì cũng không cần nói của ai với ai"), 328),
    ).toBeUndefined();
  });

  test("that are wider together than the picture stand above it, each behind its sign", () => {
    const key = makeSeriesKey(long, 328);
    const marks = key ? keyMarks(key, { x: scale, y: scale }) : [];
    expect(marks.filter(({ mark }) => mark === "dot")).toHaveLength(2);
    expect(marks.flatMap((mark) => (mark.mark === "text" ? mark.text : [])).join(" ")).toBe(
      long.series.map(({ label }) => label).join(" "),
    );
    const heights = marks.flatMap((mark) => (mark.mark === "text" ? mark.at[1] : []));
    expect(new Set(heights).size).toBe(heights.length);
    expect(Math.max(...heights)).toBeLessThan(key?.height ?? 0);
  });
});
