import { expect, test } from "vitest";
import { compareVietnamese } from "./sort.ts";

test.each([
  [
    "letters with a mark stand after those without: a ă â, d đ, o ô ơ",
    ["đá", "da", "ân", "ăn", "an", "ơn", "on", "ôn"],
    ["an", "ăn", "ân", "da", "đá", "on", "ôn", "ơn"],
  ],
  [
    "tones decide last: ngang, huyền, hỏi, ngã, sắc, nặng",
    ["mạ", "má", "mã", "mả", "mà", "ma"],
    ["ma", "mà", "mả", "mã", "má", "mạ"],
  ],
  ["numbers stand by size", ["khu 10", "khu 9", "khu 1"], ["khu 1", "khu 9", "khu 10"]],
])("%s", (_rule, names, sorted) => expect([...names].sort(compareVietnamese)).toEqual(sorted));
