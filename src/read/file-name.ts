import type { z } from "zod";
import type { Issue } from "../model/issue.ts";
import type { Result } from "./result.ts";

/** The id a file gets from its name; it stands in addresses, so the name must be one. */
export function readFileName<Schema extends z.ZodType<string>>(
  schema: Schema,
  file: string,
  name: string,
): Result<z.infer<Schema>> {
  const result = schema.safeParse(name);
  if (result.success) return { value: result.data, issues: [] };
  const issue: Issue = {
    rule: "file-name",
    file,
    line: 1,
    column: 1,
    message: "Tên tệp không dùng làm địa chỉ được.",
    actual: name,
    expected: "chữ thường không dấu, chữ số và dấu gạch nối, không quá 80 ký tự",
    remedy: "Đổi tên tệp, ví dụ “dang-vien-ha-noi-2022”.",
  };
  return { issues: [issue] };
}
