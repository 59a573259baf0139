import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { freeClosures } from "./plot-closures.ts";

const plot = fileURLToPath(new URL("plot.js", import.meta.resolve("@observablehq/plot")));

test("hands each function that Plot assigns for a drawing through another", () => {
  const code = readFileSync(plot, "utf8");
  const free = freeClosures(code);
  const names = [...free.matchAll(/^ {2}context\.(\w+) = \(\(young\) => young\)\(/gm)].map(([, name]) => name);
  expect(names).toEqual(["path", "filterFacets", "getMarkState", "dispatchValue"]);
  expect(free.replaceAll("((young) => young)(", "").replaceAll(/^ {2}\}\);$/gm, "  };")).toBe(
    code.replaceAll(/^ {2}\}\);$/gm, "  };"),
  );
  expect(free.match(/\.\w+ = (?:function\b|\([^()]*\) =>)/g)).toBeNull();
});
