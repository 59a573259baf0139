import { metricCheck } from "./metric-check.ts";

const rangeWord = "từ…đến";

export const range = metricCheck(
  "range",
  "Khoảng giá trị phải ghi “từ…đến”, đầu nhỏ đứng trước; một mức không thể âm.",
  ({ value, valueHigh, qualifier, measure }) => [
    ...(valueHigh !== undefined && valueHigh <= value
      ? [
          {
            field: "valueHigh" as const,
            message: "Khoảng giá trị bị ngược.",
            actual: `${value}–${valueHigh}`,
            expected: "valueHigh lớn hơn value",
            remedy: "Đổi chỗ hai số.",
          },
        ]
      : []),
    ...(valueHigh !== undefined && qualifier !== rangeWord
      ? [
          {
            field: "valueHigh" as const,
            message: "Có hai đầu khoảng mà không ghi “từ…đến”.",
            actual: qualifier,
            expected: `qualifier: ${rangeWord}`,
            remedy: "Sửa “qualifier”, hoặc bỏ “valueHigh”.",
          },
        ]
      : []),
    ...(valueHigh === undefined && qualifier === rangeWord
      ? [
          {
            field: "qualifier" as const,
            message: "Ghi “từ…đến” mà chỉ có một số.",
            expected: "mục “valueHigh”",
            remedy: "Thêm “valueHigh”, hoặc sửa “qualifier”.",
          },
        ]
      : []),
    ...(measure === "level" && value < 0
      ? [
          {
            field: "value" as const,
            message: "Một mức không thể âm.",
            actual: String(value),
            remedy: "Kiểm tra dấu của số.",
          },
        ]
      : []),
  ],
);
