import { expect, test } from "vitest";
import { library, viewOf } from "../../test/explore-fixture.ts";
import { makePicture, makeTable } from "./files.ts";

const linesOf = (measure: "muc" | "chi-so-100") =>
  makeTable(viewOf(["dang-vien.hn-dang-bo"], measure), library)
    .text.trim()
    .split("\r\n");

test("the table holds the figures as printed, in the columns of every download", () => {
  const [head, first] = linesOf("muc");
  expect(head).toMatch(/^\uFEFF?label,id,indicator,entity,.*,source_name,source_url,correction$/);
  expect(first).toMatch(/^Đảng viên,dv12,dang-vien,hn-dang-bo,,level,actual,248,,người,/);
});

test("what was computed stands in columns of its own, never in the place of a printed value", () => {
  const [head, , last] = linesOf("chi-so-100");
  expect(head).toMatch(/,computed,computed_unit,computed_from$/);
  expect(last).toMatch(/,1461,,người,.*,589\.1,%,1\.461 người \(6\/2024\) so với 248 người \(19\/6\/2012\)$/);
});

test("the picture carries the address that shows it again", () => {
  const picture = makePicture(viewOf(["dang-vien.hn-dang-bo"], "muc"), 0, "?do=muc");
  expect(picture?.name).toBe("nhip-kcn-tu-chon.svg");
  expect(picture?.text).toContain("https://nhipkcn.example/so-sanh/tu-chon/?do=muc</dc:identifier>");
  expect(picture?.text).toContain(">nhipkcn.example/so-sanh/tu-chon/</text>");
});

test("there is no picture where there is no chart", () => {
  expect(makePicture(viewOf([], "muc"), 0, "")).toBeUndefined();
});
