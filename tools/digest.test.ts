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

test("long values are told apart, too", () => {
  const long = (last: number) =>
    Array.from({ length: 500 }, (_, index) => ({ id: `so-${index}`, value: index === 499 ? last : index }));
  expect(digestOf(long(1))).toBe(digestOf(long(1)));
  expect(digestOf(long(1))).not.toBe(digestOf(long(2)));
});

test("functions and things of a class have no digest, because they may hold anything", () => {
  expect(() => digestOf({ make: () => 1 })).toThrow(TypeError);
  expect(() => digestOf({ at: new Date(0) })).toThrow(TypeError);
});
