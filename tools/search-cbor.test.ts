import { decode } from "cborg";
import { expect, it } from "vitest";
import { makeCborWriter } from "./search-cbor.ts";

it("writes numbers of every size, texts and lists as others read them", () => {
  const numbers = [0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295, -1, -24, -25, -256, -257];
  const writer = makeCborWriter();
  writer.list(2);
  writer.text("đảngː");
  writer.list(numbers.length);
  for (const number of numbers) writer.number(number);
  expect(decode(writer.take())).toEqual(["đảngː", numbers]);
});

it("gives what was written since it was last asked, however much that is", () => {
  const writer = makeCborWriter();
  const long = "x".repeat(100_000);
  writer.text("một");
  expect(decode(writer.take())).toBe("một");
  writer.text(long);
  expect(decode(writer.take())).toBe(long);
  expect(writer.take()).toHaveLength(0);
});
