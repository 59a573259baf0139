import { expect, test } from "vitest";
import { eventLabel } from "./event-label.ts";

test.each([
  ["ceremony", "Lễ kỷ niệm 10 năm thành lập", ""],
  ["founding", "Thành lập Đảng bộ", ""],
  ["deadline", "Hạn Đảng ủy tự đặt", ""],
  ["founding", "Đảng bộ có tổ chức thứ 100", "thành lập"],
  ["document", "Bộ Chính trị ban hành nghị quyết", "văn bản"],
] as const)("%s, “%s”: “%s”", (kind, title, label) => expect(eventLabel({ kind, title })).toBe(label));
