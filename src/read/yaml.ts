import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { EntryStep, Locate, Path, Position } from "./place.ts";
import type { Result } from "./result.ts";

/** Dates stay text and `yes` stays a word: the core schema knows only numbers, true, false and null. @throws YAMLException */
export const parseYaml = (text: string): unknown => load(text, { schema: CORE_SCHEMA });

const indent = "Thụt đầu dòng bằng dấu cách, các mục cùng cấp thẳng cột với nhau.";
const quote = "Đặt chữ có : # { } [ ] & * ! % @ trong ngoặc kép.";

/** What the parser says, what editors are told, and how they mend it. */
const mistakes: readonly (readonly [pattern: RegExp, message: string, remedy: string])[] = [
  [/duplicated mapping key/, "một mục được viết hai lần", "Xóa một trong hai."],
  [
    /indentation of a/,
    "thụt đầu dòng không khớp, hoặc chữ có dấu đặc biệt chưa đặt trong ngoặc kép",
    `${indent} ${quote}`,
  ],
  [/tab characters/, "có phím Tab ở đầu dòng", "Thay Tab bằng dấu cách."],
  [/quoted scalar/, "thiếu dấu ngoặc kép đóng", "Thêm dấu ngoặc kép vào cuối chữ."],
  [/flow collection|missed comma/, "dấu [ ] hoặc { } không đóng, hoặc thiếu dấu phẩy", quote],
  [
    /implicit key|colon is missed|node content/,
    "thiếu dấu hai chấm sau tên mục, hoặc chữ có dấu đặc biệt chưa đặt trong ngoặc kép",
    quote,
  ],
  [/escape sequence|hexadecimal/, "dấu \\ trong ngoặc kép không hợp lệ", "Viết \\\\ thay cho \\."],
  [/alias|anchor|tag|merge/, "không dùng được dấu &, * hoặc ! ở đầu giá trị", quote],
  [/non-printable|null byte|JSON character/, "có ký tự điều khiển không in được", "Xóa rồi gõ lại chữ quanh chỗ này."],
  [/nesting exceeded/, "các mục lồng nhau quá sâu", indent],
  [/end of the stream or a document separator/, "có chữ thừa sau phần dữ liệu, hoặc thụt đầu dòng không khớp", indent],
];

/** Parses YAML into a reading whose only issue is the first mistake in its syntax. */
export function readYaml(file: string, text: string): Result<unknown> {
  try {
    return { value: parseYaml(text), issues: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const [, reason = `không đọc được (${error.reason})`, remedy = `${indent} ${quote}`] =
      mistakes.find(([pattern]) => pattern.test(error.reason)) ?? [];
    const place = { line: (error.mark?.line ?? 0) + 1, column: (error.mark?.column ?? 0) + 1 };
    return { issues: [{ rule: "yaml", file, ...place, message: `Phần dữ liệu YAML viết sai: ${reason}.`, remedy }] };
  }
}

interface Step {
  readonly node: unknown;
  /** Where an editor would look for it. */
  readonly offset: number | undefined;
}

const isNamed = (key: unknown, name: unknown) => isScalar(key) && String(key.value) === String(name);
const hasId = (item: unknown, id: string) =>
  isMap(item) && item.items.some(({ key, value }) => isNamed(key, "id") && isNamed(value, id));

function stepInto(node: unknown, key: PropertyKey | EntryStep): Step | null {
  if (isSeq(node)) {
    const index = typeof key === "object" ? null : Number(key);
    const item =
      typeof key === "object" ? node.items.filter((entry) => hasId(entry, key.id))[key.nth] : node.items[index ?? 0];
    return item ? { node: item, offset: (item as Node).range?.[0] } : null;
  }
  const pair = isMap(node) ? node.items.find(({ key: name }) => isNamed(name, key)) : undefined;
  return pair ? { node: pair.value, offset: (pair.key as Node).range?.[0] } : null;
}

/**
 * Finds places in a YAML text. Keeping positions makes parsing several times slower, so this is called only once
 * something is wrong. A field's place is its name; what does not exist has the place of what should contain it.
 */
export function locateYaml(text: string): Locate {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: "core", strict: false, logLevel: "silent" });
  return (path: Path): Position => {
    let node: unknown = document.contents;
    let offset = document.contents?.range?.[0] ?? 0;
    for (const key of path) {
      const step = stepInto(node, key);
      if (!step) break;
      node = step.node;
      offset = step.offset ?? offset;
    }
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
}
