import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { monthsPlace, setAside, standingPlace } from "./search-aside.ts";

const project = process.cwd();
const directory = mkdtempSync(join(tmpdir(), "search-aside-"));
const file = "tim-kiem/ban-ghi/2026-11.jsonl";

function writeMonth(site: string, text: string) {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
}

beforeAll(() => process.chdir(directory));
beforeEach(() => {
  writeMonth("moi", "a");
  writeFileSync("moi/tim-kiem/index.html", "Tìm");
});
afterAll(() => {
  process.chdir(project);
  rmSync(directory, { recursive: true });
});

describe("what a site says for search alone", () => {
  it("is taken out of it, and nothing else of the folder", () => {
    setAside("moi", "dist");
    expect(existsSync("moi/tim-kiem/ban-ghi")).toBe(false);
    expect(existsSync("moi/tim-kiem/index.html")).toBe(true);
  });

  it("stands beside the site it was set aside for, the very file it was", () => {
    const { mtimeMs } = statSync(join("moi", file));
    setAside("moi", "dist");
    expect(readFileSync(join(standingPlace("dist", file), file), "utf8")).toBe("a");
    expect(statSync(join(standingPlace("dist", file), file)).mtimeMs).toBe(mtimeMs);
    expect(existsSync(join(standingPlace("khac", file), file))).toBe(false);
  });

  it("takes the place of what stood there before", () => {
    writeMonth("cu", "cũ");
    writeFileSync("cu/tim-kiem/ban-ghi/2026-10.jsonl", "cũ");
    setAside("cu", "dist");
    setAside("moi", "dist");
    expect(existsSync(join(standingPlace("dist", file), "tim-kiem/ban-ghi/2026-10.jsonl"))).toBe(false);
    expect(readFileSync(join(standingPlace("dist", file), file), "utf8")).toBe("a");
  });

  it("is found in a site that is not finished, and beside one that is", () => {
    expect(monthsPlace("moi")).toBe("moi");
    setAside("moi", "moi");
    expect(readFileSync(join(monthsPlace("moi"), file), "utf8")).toBe("a");
  });
});

it("every other file of a site stands in it", () => {
  expect(standingPlace("dist", "tim-kiem/index.html")).toBe("dist");
  expect(standingPlace("dist", "bai-viet/tim-kiem/ban-ghi/index.html")).toBe("dist");
});
