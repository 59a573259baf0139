import { expect, test } from "vitest";
import { library, viewOf } from "../../test/explore-fixture.ts";
import { verificationPath } from "../urls.ts";
import type { Choice } from "./choice.ts";
import { makeWarnings } from "./warnings.ts";

const warningsOf = (lines: Choice["lines"], measure: Choice["measure"], span: Pick<Choice, "from" | "to"> = {}) =>
  makeWarnings(viewOf(lines, measure, span), library);
const textsOf = (...asked: Parameters<typeof warningsOf>) => warningsOf(...asked).comparing.map(({ text }) => text);

test("a line of one figure is said to be one", () => {
  expect(textsOf(["dang-vien-moi.hcm-dang-bo"], "muc")).toEqual([
    "Chỉ có một số liệu trong hình: Đảng viên mới (nửa đầu 2009). Biết mức, chưa biết tăng hay giảm.",
  ]);
});

test("different words of the sources are told apart, different capitals are not", () => {
  expect(textsOf(["to-chuc-dang.hn-dang-bo"], "muc")).toEqual([
    "Tổ chức Đảng: nguồn gọi tên khác nhau (“tổ chức Đảng” và “tổ chức cơ sở Đảng”), có thể không cùng một cách đếm.",
  ]);
});

test("different units, indicators and last dates are said", () => {
  const texts = textsOf(["dang-vien.hn-dang-bo", "doanh-thu.hn-kcn"], "muc");
  expect(texts).toContain(
    "Đảng viên, Đảng bộ Hà Nội là số hiện có đến một ngày; Doanh thu, Các KCN Hà Nội là số phát sinh trong một kỳ.",
  );
  expect(texts).toContain("Số cuối không cùng lúc: Đảng viên, Đảng bộ Hà Nội 6/2024; Doanh thu, Các KCN Hà Nội 2019.");
  expect(texts).toContain(
    "Các chuỗi khác đơn vị tính, nên mỗi đơn vị một hình; chiều cao ở hai hình không so với nhau được.",
  );
  expect(texts).toContain("Số doanh thu: Không gồm phần ngoài doanh thu.");
});

test("periods of different length are said", () => {
  expect(textsOf(["dang-vien-moi.hn-dang-bo"], "muc")).toEqual([
    "Các kỳ dài ngắn khác nhau (2020–6/2024; nửa đầu 2024): không so thẳng số của kỳ này với kỳ kia.",
  ]);
});

test("an index from different beginnings is said to be one", () => {
  expect(textsOf(["dang-vien.hn-dang-bo", "lao-dong.hn-kcn"], "chi-so-100")).toContain(
    "Mốc 100 không cùng lúc (Đảng viên, Đảng bộ Hà Nội 19/6/2012; Lao động, Các KCN Hà Nội 12/2018): đường cao hơn không có nghĩa là tăng nhanh hơn.",
  );
  expect(textsOf(["dang-vien.hn-dang-bo", "to-chuc-dang.hn-dang-bo"], "chi-so-100").join()).not.toContain("Mốc 100");
  expect(textsOf(["dang-vien.hn-dang-bo", "lao-dong.hn-kcn"], "muc").join()).not.toContain("Mốc 100");
});

test("what stands beside a figure elsewhere stands here too, with the way to its record", () => {
  expect(warningsOf(["dang-vien-moi.hcm-dang-bo"], "muc").figures).toEqual([
    {
      text: "Đảng viên mới, 62 người (nửa đầu 2009): Nguồn chỉ viết “TP”.",
      more: { path: "/so/moi-hcm-09/", label: "Trang của số này" },
    },
  ]);
});

test("editors' notes on a comparison of the same figures are shown, and what the truth desk doubts", () => {
  const view = viewOf(["dang-vien.hn-dang-bo", "to-chuc-dang.hn-dang-bo"], "muc");
  const metrics = view.measured.flatMap(({ drawn }) => drawn.map(({ printed }) => printed.id));
  const { figures } = makeWarnings(view, {
    ...library,
    comparisons: [{ id: "xua-nay" as never, title: "Xưa và nay", metrics, comparability: ["Không cùng một thứ."] }],
    doubted: [{ id: "lech", title: "Hai số không khớp", metrics: metrics.slice(0, 1) }],
  });
  expect(figures).toEqual([
    { text: "Không cùng một thứ.", more: { path: "/so-sanh/xua-nay/", label: "Xưa và nay" } },
    { text: "Còn ngờ: Hai số không khớp.", more: { path: verificationPath("lech"), label: "Phép kiểm" } },
  ]);
});
