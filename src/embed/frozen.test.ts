import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { readParts } from "../../tools/read.ts";
import { emptyParts } from "../edition/empty-parts.ts";
import { makeEdition } from "../edition.ts";
import { type FrozenEmbed, frozenContent, makeFrozenCopy } from "./frozen.ts";
import { digestOf, frozenFile } from "./frozen-file.ts";

const frozen: FrozenEmbed = {
  id: "mot",
  title: "Một",
  metrics: ["hn-von"],
  heights: { words: [200, 200, 200, 200, 200], narrow: { ratio: 1, limit: 480 }, wide: { ratio: 1, limit: 768 } },
  html: '<figure class="bieu-do"><a href="{site}/bieu-do/mot/">Xem</a></figure>',
};
const correction = { id: "bai-1", at: "2027-01-05T08:00+07:00", metric: "hn-von", wrong: "7,42", right: "7,24" };
const chart = { id: "mot", kind: "bars", title: "Một", subtitle: "Một", bars: [] };
const editionOf = (...corrections: object[]) =>
  makeEdition({ ...emptyParts, charts: [chart as never], corrections: corrections as never[] });
const version = "2026-11-22-1a2b3c4d";

describe("a frozen embed", () => {
  test("says that it is one, of which day, and where the live one is; then shows what was kept", () => {
    const said = frozenContent(frozen, version, editionOf()).value;
    expect(said).toContain("<strong>Bản đóng băng</strong> ngày 22/11/2026, không cập nhật.");
    expect(said).toContain(
      'href="https://nhipkcn.example/bieu-do/mot/" target="_blank" rel="noopener">Xem bản mới nhất',
    );
    expect(said).toContain('<figure class="bieu-do"><a href="https://nhipkcn.example/bieu-do/mot/">Xem</a></figure>');
  });

  test("shows later corrections of its figures, and none that it holds already", () => {
    const said = (one: FrozenEmbed) => frozenContent(one, version, editionOf(correction)).value;
    expect(said(frozen)).toContain("đã đăng “7,42”, đúng là “7,24”");
    expect(said({ ...frozen, metrics: ["khac"] })).not.toContain("7,42");
    expect(said({ ...frozen, html: '<a href="/dinh-chinh/bai-1/">' })).not.toContain("7,42");
  });

  test("shows a correction of several figures of which it draws one", () => {
    const several = { ...correction, metric: undefined, metrics: ["khac", "hn-von"] };
    expect(frozenContent(frozen, version, editionOf(several)).value).toContain("đã đăng “7,42”, đúng là “7,24”");
  });

  test("leads to its farewell when the chart is gone", () => {
    expect(frozenContent(frozen, version, makeEdition(emptyParts)).value).toContain(
      'href="https://nhipkcn.example/nhung/mot/"',
    );
  });

  test("is taller than the live one by what it says above the chart", () => {
    expect(makeFrozenCopy(frozen, version, editionOf()).heights.words.at(-1)).toBe(200 + 33);
  });
});

describe("the frozen copies that were given out", () => {
  const recorded = readParts(".").parts.embeds.flatMap(({ id, frozen = [] }) =>
    frozen.map((one) => frozenFile(id, one)),
  );

  test("are the files that are kept", () => {
    const kept = readdirSync(dirname(frozenFile("mot", version)));
    expect(kept.toSorted()).toEqual(recorded.map((file) => basename(file)).toSorted());
  });

  test("still hold what their names vouch for", () => {
    const changed = recorded.filter((file) => !file.endsWith(`-${digestOf(readFileSync(file, "utf8"))}.json`));
    expect(changed).toEqual([]);
  });
});
