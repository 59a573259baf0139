import { expect, test } from "vitest";
import { makeEditionOf, partyIndicator, partyMetrics } from "../../../test/edition-fixture.ts";
import { makeEntries } from "../../claims/entry.ts";
import { fullTitleOf, titleOf, whenOf } from "./verdict-words.ts";

const edition = makeEditionOf(partyMetrics, { indicators: [partyIndicator] });
const [entry] = makeEntries(edition);
if (!entry) throw new Error("The fixture has no claim.");

test("a claim is headed by what is counted and what the source prints", () => {
  expect(titleOf(entry, edition)).toBe("Số tổ chức Đảng: gấp hơn 19 lần");
});

test("a headline that stands alone names entity, time and source", () => {
  expect(fullTitleOf(entry, edition)).toContain(`${titleOf(entry, edition)} (hn-dang-bo; ${whenOf(entry)}; `);
});

test("what editors declare is headed by their words, figures written out", () => {
  const relation = { title: "Từ {hn12-to-chuc-dang} lên {hn22-to-chuc-dang}" } as never;
  expect(titleOf({ ...entry, relation }, edition)).toBe("Từ 5 tổ chức lên 96 tổ chức");
  expect(whenOf({ ...entry, relation })).toBe("");
});
