import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator, partyMetrics } from "../../test/edition-fixture.ts";
import { makeEntries } from "../claims/entry.ts";
import { relation } from "../model/relation.ts";
import { makeVerdictCsv, makeVerdictJson } from "./verdict-table.ts";

const declared = relation.parse({
  id: "them-bao-nhieu",
  kind: "sum",
  title: "Từ {hn12-to-chuc-dang} lên {hn22-to-chuc-dang}",
  plus: ["hn22-to-chuc-dang"],
  minus: ["hn12-to-chuc-dang"],
  doubt: "Không trừ nơi giải thể.",
});
const edition = makeEditionOf(partyMetrics, { indicators: [partyIndicator], relations: [declared] });
const entries = makeEntries(edition);
const rows: Record<string, unknown>[] = JSON.parse(makeVerdictJson(entries, edition)).verdicts;

test("claims come first, then declared relations, their texts with the figures written out", () => {
  expect(rows.map(({ id, verdict }) => [id, verdict])).toEqual([
    ["hn22-to-chuc-dang-lan", "consistent"],
    ["them-bao-nhieu", "doubted"],
  ]);
  expect(rows[1]).toMatchObject({
    title: "Từ 5 tổ chức lên 96 tổ chức",
    relation: "sum",
    arithmetic: "96 − 5 = 91 tổ chức",
    inputs: "hn22-to-chuc-dang hn12-to-chuc-dang",
    readings: null,
    url: "https://nhipkcn.example/kiem-chung/them-bao-nhieu/",
  });
});

test("the CSV has the same columns", () => {
  const [header = ""] = makeVerdictCsv(entries, edition).split("\r\n");
  expect(header.replace("\uFEFF", "").split(",")).toEqual(Object.keys(rows[0] ?? {}));
});
