import { expect, test } from "vitest";
import { makeDigestOf } from "./digest.ts";

const digestOf = makeDigestOf();

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

test("a thing with a stamp is what its stamp says, however deep it stands", () => {
  const [first, same, other] = [{ a: 1 }, { a: 1 }, { a: 1 }];
  const stamps = new Map<object, string>([
    [first, "tệp 1"],
    [same, "tệp 1"],
    [other, "tệp 2"],
  ]);
  const stamped = makeDigestOf((thing) => stamps.get(thing));
  expect(stamped([first])).toBe(stamped([same]));
  expect(stamped([first])).not.toBe(stamped([other]));
  expect(stamped([first])).not.toBe(stamped([{ a: 1 }]));
});
