import { expect, test } from "vitest";
import { digestOf } from "./digest.ts";

test("equal values have equal digests, wherever they come from", () => {
  expect(digestOf({ a: [1, { b: "x" }] })).toBe(digestOf({ a: [1, { b: "x" }] }));
  expect(digestOf(new Map([["a", 1]]))).toBe(digestOf(new Map([["a", 1]])));
});

test("what differs anywhere has another digest", () => {
  const values = [1, "1", null, undefined, true, [], {}, [1], ["1"], { a: 1 }, { a: 2 }, { a: [1, 2] }, { a: [12] }];
  const maps = [
    new Map(),
    new Map([["a", 1]]),
    new Map([["a", 2]]),
    new Set(),
    new Set(["a"]),
    [["a", 1]],
    ["a,b"],
    ["a", "b"],
  ];
  expect(new Set([...values, ...maps].map(digestOf)).size).toBe(values.length + maps.length);
});

test("a function has no digest, because it may hold anything", () => {
  expect(() => digestOf({ make: () => 1 })).toThrow(TypeError);
});
