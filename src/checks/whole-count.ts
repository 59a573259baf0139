import { isCount } from "../model/unit.ts";
import { metricCheck } from "./metric-check.ts";

export const wholeCount = metricCheck(
  "whole-count",
  "Người, tổ chức, doanh nghiệp, dự án đếm bằng số nguyên.",
  ({ unit, value, valueHigh }) =>
    [value, valueHigh ?? 0].every(Number.isInteger) || !isCount(unit)
      ? []
      : [
          {
            field: "value",
            message: `Số đếm theo “${unit}” phải là số nguyên.`,
            actual: String(value),
            expected: "số nguyên; 1.328 người viết là 1328",
            remedy: "Bỏ dấu chấm ngăn hàng nghìn; dấu chấm ở đây là dấu thập phân.",
          },
        ],
);
