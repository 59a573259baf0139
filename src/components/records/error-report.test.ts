import { expect, test } from "vitest";
import { metricId } from "../../model/id.ts";
import { errorReportAddress } from "./error-report.ts";

const address = errorReportAddress({
  metric: metricId.parse("hn22-dang-vien"),
  shown: "1.328 người & hơn",
  path: "/so/hn22-dang-vien/",
  version: "22/11/2026",
});

test("the letter goes to the desk and names the figure in its subject", () => {
  const { protocol, pathname, searchParams } = new URL(address);
  expect(`${protocol}${pathname}`).toBe("mailto:toasoan@nhipkcn.example");
  expect(searchParams.get("subject")).toBe("Báo lỗi số liệu hn22-dang-vien");
});

test("the letter says what was shown, on which page, in which state", () => {
  expect(new URL(address).searchParams.get("body")).toBe(
    [
      "Số liệu: hn22-dang-vien",
      "Đang ghi: 1.328 người & hơn",
      "Trang: https://nhipkcn.example/so/hn22-dang-vien/",
      "Bản: 22/11/2026",
      "Chỗ sai, và nguồn để đối chiếu:",
      "",
    ].join("\r\n"),
  );
});
