import { expect, test } from "vitest";
import { library, viewOf } from "../../test/explore-fixture.ts";
import { describeIgnored, describeView } from "./status.ts";
import { makeWarnings } from "./warnings.ts";

const members = "dang-vien.hn-dang-bo";
const elsewhere = "dang-vien-moi.hcm-dang-bo";
const said = (...asked: Parameters<typeof viewOf>) => {
  const view = viewOf(...asked);
  return describeView(view, makeWarnings(view, library));
};

test("what was drawn is told with how many figures, and how much there is to know", () => {
  expect(said([elsewhere], "muc")).toBe("Đã vẽ: Đảng viên mới. 1 số liệu. 1 điều cần biết trước khi so.");
});

test("nothing picked and nothing to draw are told apart", () => {
  expect(said([], "muc")).toBe("Chưa chọn chuỗi số liệu nào.");
  expect(said([members], "muc", { from: "2030" })).toBe("Không có số liệu nào để vẽ.");
});

test("a way that does not work, a line that is not drawn and an address not understood are each said", () => {
  expect(describeIgnored(["không có cách đo “x”"], viewOf([elsewhere], "chi-so-100"), "chi-so-100")).toEqual([
    "Địa chỉ có phần trang không hiểu nên bỏ qua: không có cách đo “x”.",
    "Không đủ số để xem “Chỉ số 100” cho lựa chọn này; đang xem “Mức”.",
  ]);
  expect(describeIgnored([], viewOf([members, elsewhere], "chi-so-100"), "chi-so-100")).toEqual([
    "Đảng viên mới, Đảng bộ TP.HCM: không vẽ được, cần hai số đo cùng một cách ở hai thời điểm.",
  ]);
});
