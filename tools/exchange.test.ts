import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { exchange } from "./exchange.ts";

let root: string;
const at = (name: string) => join(root, name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "trao-đổi-"));
  for (const name of ["one", "other"]) {
    mkdirSync(at(name));
    writeFileSync(join(at(name), `${name}.txt`), name);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

test("both directories change places, or both stay where they are", () => {
  const done = exchange(at("one"), at("other"));
  expect([readdirSync(at("one")), readdirSync(at("other"))]).toEqual(
    done ? [["other.txt"], ["one.txt"]] : [["one.txt"], ["other.txt"]],
  );
});

test("where one of them is missing nothing happens", () => {
  expect(exchange(at("one"), at("nowhere"))).toBe(false);
  expect(readdirSync(root).toSorted()).toEqual(["one", "other"]);
});
