import type { z } from "zod";
import type { Issue } from "../model/issue.ts";
import { lowerFirst } from "../vi/text.ts";
import { nearest } from "./nearest.ts";

/** An issue that does not know its place yet. */
export type Problem = Pick<Issue, "rule" | "message" | "actual" | "expected" | "remedy">;
type ZodIssue = z.core.$ZodIssue;
type ProblemOf<Code extends ZodIssue["code"]> = (
  issue: Extract<ZodIssue, { code: Code }>,
  name: string,
  value: unknown,
) => Omit<Problem, "rule" | "actual">;

const typeNames: Record<string, string> = {
  string: "chữ",
  number: "số, viết dấu chấm thập phân như 7.24",
  int: "số nguyên",
  boolean: "true hoặc false",
  array: "danh sách, mỗi phần tử một dòng bắt đầu bằng “- ”",
  object: "nhóm mục, mỗi mục một dòng dạng “tên: giá trị”",
};

/** Without the parser's default sentence, which is English and for programmers. */
const isOurs = (message: string) => !/^(Invalid|Too |Unrecognized)/.test(message);

/** The name an editor knows a place by: “unit”, or “tags”, phần tử thứ 2. */
function nameOf(path: readonly PropertyKey[]): string {
  const key = path.findLast((part) => typeof part === "string");
  const index = path.at(-1);
  if (key === undefined) return index === undefined ? "Phần này" : `Phần tử thứ ${Number(index) + 1}`;
  return typeof index === "number" ? `Mục “${key}”, phần tử thứ ${index + 1}` : `Mục “${key}”`;
}

/** What stands there, short enough to print and safe from structures that contain themselves. */
function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (value === null) return "(để trống)";
  if (Array.isArray(value)) return `danh sách ${value.length} phần tử`;
  if (typeof value === "object") return "nhóm mục";
  const text = String(value);
  return text.length > 120 ? `${text.slice(0, 120)}… (${text.length} ký tự)` : text;
}

const oneOf = (values: readonly unknown[]) => `một trong: ${values.map(String).join("; ")}`;

const meant = (value: unknown, values: readonly unknown[]) => {
  const close = nearest(String(value), values.map(String));
  return close ? `Có phải “${close}”?` : "Chép đúng một giá trị trong danh sách.";
};

function typeRemedy(expected: string, value: unknown): string {
  if (expected !== "number" || typeof value !== "string") return "Sửa lại cho đúng kiểu.";
  return /^-?\d+,\d+$/.test(value)
    ? `Viết ${value.replace(",", ".")}, với dấu chấm.`
    : "Chỉ viết chữ số, không đặt trong ngoặc kép; đơn vị ghi ở “unit”.";
}

const wrongType: ProblemOf<"invalid_type"> = (issue, name, value) => {
  const expected = typeNames[issue.expected] ?? issue.expected;
  if (issue.expected === "string" && typeof value === "number") {
    return { message: `${name} phải là chữ, không phải số.`, expected, remedy: `Đặt trong ngoặc kép: "${value}".` };
  }
  return { message: `${name} sai kiểu.`, expected, remedy: typeRemedy(issue.expected, value) };
};

const sizeOf = (origin: string, limit: unknown) =>
  ({ array: `${limit} phần tử`, string: `${limit} ký tự`, number: `${limit}`, int: `${limit}` })[origin] ?? `${limit}`;

const describers: { readonly [Code in ZodIssue["code"]]?: ProblemOf<Code> } = {
  invalid_type: wrongType,
  invalid_value: (issue, name, value) => ({
    message: `${name} không có trong danh sách.`,
    expected: oneOf(issue.values),
    remedy: meant(value, issue.values),
  }),
  invalid_union: (issue, name, value) => {
    const options = "options" in issue ? (issue.options as readonly unknown[]) : undefined;
    if (options) {
      return { message: `${name} không có trong danh sách.`, expected: oneOf(options), remedy: meant(value, options) };
    }
    const first = issue.errors.flat()[0];
    return first ? describe(first, name, value) : { message: `${name} không hợp lệ.` };
  },
  too_small: (issue, name) => ({
    message: `${name} quá ngắn hoặc quá nhỏ.`,
    expected: `${issue.inclusive === false ? "lớn hơn" : "ít nhất"} ${sizeOf(issue.origin, issue.minimum)}`,
  }),
  too_big: (issue, name) => ({
    message: `${name} quá dài hoặc quá lớn.`,
    expected: `nhiều nhất ${sizeOf(issue.origin, issue.maximum)}`,
  }),
  invalid_key: (_issue, name) => ({
    message: `${name} không đặt tên như thế được.`,
    expected: "chữ thường không dấu, chữ số và dấu gạch nối",
  }),
};

/** What the schema itself says of mending the value. */
function remedyOf(issue: ZodIssue, value: unknown): Pick<Problem, "remedy"> {
  const make = issue.code === "custom" ? issue.params?.remedy : undefined;
  return typeof make === "function" ? { remedy: make(value) } : {};
}

function describe(issue: ZodIssue, name: string, value: unknown): Omit<Problem, "rule" | "actual"> {
  if (isOurs(issue.message)) return { message: `${name}: ${issue.message}.`, ...remedyOf(issue, value) };
  const describer = describers[issue.code] as ProblemOf<ZodIssue["code"]> | undefined;
  return describer?.(issue as never, name, value) ?? { message: `${name} không hợp lệ.` };
}

/** One failure of a schema in words for an editor. @param value what stands at the issue's path */
export function describeProblem(issue: ZodIssue, value: unknown): Problem {
  const name = nameOf(issue.path);
  if (value === undefined) return { rule: "schema", message: `Thiếu ${lowerFirst(name)}.`, ...missing(issue) };
  return { rule: "schema", actual: shown(value), ...describe(issue, name, value) };
}

function missing(issue: ZodIssue): Pick<Problem, "expected" | "remedy"> {
  const remedy = "Thêm mục này.";
  if (issue.code === "invalid_value") return { expected: oneOf(issue.values), remedy };
  if (issue.code === "invalid_type") return { expected: typeNames[issue.expected] ?? issue.expected, remedy };
  return { remedy };
}
