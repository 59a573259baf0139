import { type MetricProblem, metricCheck } from "./metric-check.ts";

const beginsFormula = /^[=+\-@\t]/;

/** Spreadsheets run a cell that begins like a formula, and our figures are downloaded as CSV. */
export const csvFormula = metricCheck(
  "csv-formula",
  "Chữ trong số liệu không bắt đầu bằng = + - @, vì bảng tính sẽ coi là công thức.",
  ({ term, note, plan }) =>
    (
      [
        ["term", term],
        ["note", note],
        ["plan", plan?.name],
      ] as const
    ).flatMap(([field, value]): MetricProblem[] =>
      value && beginsFormula.test(value)
        ? [
            {
              field,
              message: "Chữ bắt đầu như một công thức bảng tính.",
              actual: value,
              remedy: "Bắt đầu bằng một chữ cái.",
            },
          ]
        : [],
    ),
);
