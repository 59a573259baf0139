import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { integrityOf, makeHostScript } from "../../tools/embed-host.ts";
import { hostElement, hostScript, hostScripts } from "./host-script.ts";
import { heightRequest } from "./messages.ts";
import { embedOptions } from "./options.ts";

const bytesOf = (path: string) => readFileSync(`public${path}`);

describe("the script that other sites load", () => {
  test.each(hostScripts)("$path still has the bytes that their pages hold it to", ({ path, integrity }) => {
    expect(integrityOf(bytesOf(path))).toBe(integrity);
  });

  test("is its source without the types", () => {
    expect(bytesOf(hostScript.path).toString()).toBe(makeHostScript());
  });

  test("has at most 1,5 KB to transfer", () => {
    expect(gzipSync(bytesOf(hostScript.path)).length).toBeLessThanOrEqual(1536);
  });

  test("speaks of the same element, options and request as the embed", () => {
    const text = makeHostScript();
    for (const word of [hostElement, heightRequest, ...Object.keys(embedOptions)]) expect(text).toContain(`"${word}"`);
  });
});
