import { expect, test } from "vitest";
import { formatChoice, readChoice } from "./options.ts";

const choiceIn = (query: string) => readChoice(new URLSearchParams(query));

test("a known value becomes an attribute of the document", () => {
  expect(choiceIn("?giao-dien=toi&nen=trong")).toEqual([
    ["data-giao-dien", "toi"],
    ["data-nen", "trong"],
  ]);
});

test("unknown names and values are ignored, markup and inherited names too", () => {
  expect(choiceIn('?giao-dien="><script>&tieu-de=HIEN&mau=red&constructor=an&nen=__proto__')).toEqual([]);
});

test("what is asked is written as it is read", () => {
  expect(formatChoice({})).toBe("");
  expect(formatChoice({ "giao-dien": "toi", "tieu-de": "an" })).toBe("?giao-dien=toi&tieu-de=an");
});
