import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { endPagefind, makePart } from "./search-part.ts";

const directory = mkdtempSync(join(tmpdir(), "search-part-"));
afterAll(async () => {
  await endPagefind();
  rmSync(directory, { recursive: true });
});

it("a part whose pages are all left out of the search has no page, as the lists of an archive may be", async () => {
  writeFileSync(join(directory, "trang.html"), "<html><body><main>Các bài cũ hơn</main></body></html>");
  const page = { url: "/trang.html", file: "trang.html", facts: undefined, weight: 1 };
  expect((await makePart(directory, { pages: [page], records: [] })).pages).toBe(0);
});
