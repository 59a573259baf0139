import { describe, expect, test } from "vitest";
import { type Choice, readQuery, writeQuery } from "./choice.ts";

const start: Choice = { lines: ["dang-vien.hn-dang-bo", "to-chuc-dang.hn-dang-bo"], measure: "chi-so-100" };
const known = new Set([...start.lines, "lao-dong.hn-kcn", "du-an-moi.hn-kcn.fdi", "doanh-thu.hn-kcn"]);
const read = (query: string) => readQuery(query, known, start);

describe("the address", () => {
  test("is empty while the page shows what it begins with", () => {
    expect(writeQuery(start, start)).toBe("");
    expect(read("")).toEqual({ choice: start, ignored: [] });
  });

  test("holds only what differs", () => {
    expect(writeQuery({ ...start, measure: "muc" }, start)).toBe("?do=muc");
    expect(writeQuery({ ...start, from: "2020", to: "2024" }, start)).toBe("?tu=2020&den=2024");
    expect(writeQuery({ ...start, lines: ["lao-dong.hn-kcn", "du-an-moi.hn-kcn.fdi"] }, start)).toBe(
      "?dong=lao-dong.hn-kcn&dong=du-an-moi.hn-kcn.fdi",
    );
  });

  test("that is copied holds everything, so that it outlives the page's beginning", () => {
    expect(writeQuery(start)).toBe("?dong=dang-vien.hn-dang-bo&dong=to-chuc-dang.hn-dang-bo&do=chi-so-100");
  });

  test("reads back what was written, nothing picked included", () => {
    for (const choice of [
      { lines: ["lao-dong.hn-kcn"], measure: "tang-truong", from: "2018" },
      { lines: [], measure: "muc", to: "2024" },
    ] as const) {
      expect(read(writeQuery(choice, start))).toEqual({ choice, ignored: [] });
    }
  });

  test("leaves out what it does not know, and says so", () => {
    expect(read("?dong=xxx&dong=lao-dong.hn-kcn&do=log&tu=hai")).toEqual({
      choice: { lines: ["lao-dong.hn-kcn"], measure: "chi-so-100" },
      ignored: ["không có chuỗi số liệu “xxx”", "không có cách đo “log”", "“hai” không phải năm"],
    });
    expect(read("?tu=2024&den=2020").ignored).toEqual(["năm 2024 đứng sau năm 2020"]);
    expect(read("?do=constructor").choice.measure).toBe("chi-so-100");
  });

  test("falls back on the beginning when it knows none of the lines", () => {
    expect(read("?dong=xxx").choice.lines).toEqual(start.lines);
  });

  test("keeps four lines, each once", () => {
    const { choice, ignored } = read(`?dong=lao-dong.hn-kcn&${[...known].map((key) => `dong=${key}`).join("&")}`);
    expect(choice.lines).toEqual([
      "lao-dong.hn-kcn",
      "dang-vien.hn-dang-bo",
      "to-chuc-dang.hn-dang-bo",
      "du-an-moi.hn-kcn.fdi",
    ]);
    expect(ignored).toEqual(["chỉ vẽ 4 chuỗi, bỏ “doanh-thu.hn-kcn”"]);
  });

  test("may carry what others add to it", () => {
    expect(read("?fbclid=1&utm_source=zalo")).toEqual({ choice: start, ignored: [] });
  });
});
