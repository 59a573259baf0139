import { expect, test } from "vitest";
import { locateYaml, parseYaml, readYaml } from "./yaml.ts";

test("dates and words stay text", () => {
  expect(parseYaml("a: 2022-05-31\nb: yes\nc: 7.24\nd: true")).toEqual({ a: "2022-05-31", b: "yes", c: 7.24, d: true });
});

test("a mistake in the syntax has its line and column and no value", () => {
  const { value, issues } = readYaml("data/a.yaml", "a: 1\na: 2\n");
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ rule: "yaml", file: "data/a.yaml", line: 2, column: 1 }]);
});

test("a field stands where its name stands", () => {
  const locate = locateYaml("\ntitle: x\nmetrics:\n  - id: a\n    unit: ha\n  - { id: b, unit: ha }\n");
  expect(locate(["title"])).toEqual({ line: 2, column: 1 });
  expect(locate(["metrics", 0, "unit"])).toEqual({ line: 5, column: 5 });
  expect(locate(["metrics", 1, "unit"])).toEqual({ line: 6, column: 14 });
});

test("an entry is found by its id, the second of two by its number", () => {
  const locate = locateYaml("- id: a\n- 5\n- id: b\n- id: a\n  x: 1\n");
  expect(locate([{ id: "b", nth: 0 }])).toEqual({ line: 3, column: 3 });
  expect(locate([{ id: "a", nth: 1 }, "x"])).toEqual({ line: 5, column: 3 });
});

test("what is missing stands where its owner stands", () => {
  expect(locateYaml("a:\n  b: 1\n")(["a", "c"])).toEqual({ line: 1, column: 1 });
});
