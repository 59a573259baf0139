import { digestOf, frozenFile } from "../embed/frozen-file.ts";
import { registryFile } from "../read/registry.ts";
import type { ArchiveCheck, ArchiveContext, Finding } from "./check.ts";

const registry = registryFile("embeds");

/** What became of a copy that others have in their pages. */
function problemOf(text: string | undefined, version: string): Pick<Finding, "message" | "remedy"> | null {
  if (text === undefined) {
    const remedy = "Khôi phục tệp từ lịch sử; bản đã đưa ra không được xóa.";
    return { message: "Bản đóng băng này đã công bố mà tệp không còn.", remedy };
  }
  if (version.endsWith(`-${digestOf(text)}`)) return null;
  const remedy = "Khôi phục tệp từ lịch sử; muốn giữ bản mới thì chạy npm run freeze.";
  return { message: "Bản đóng băng đã bị sửa: nội dung không còn khớp mã băm trong tên tệp.", remedy };
}

function brokenCopies({ parts, frozen, locate }: ArchiveContext): Finding[] {
  return parts.embeds.flatMap(({ id, frozen: versions = [] }) =>
    versions.flatMap((version, index) => {
      const problem = problemOf(frozen.get(frozenFile(id, version)), version);
      if (!problem) return [];
      return [{ file: registry, ...locate(registry, [{ id, nth: 0 }, "frozen", index]), actual: version, ...problem }];
    }),
  );
}

function strayCopies({ parts, frozen }: ArchiveContext): Finding[] {
  const recorded = new Set(
    parts.embeds.flatMap(({ id, frozen: versions = [] }) => versions.map((version) => frozenFile(id, version))),
  );
  return [...frozen.keys()]
    .filter((file) => !recorded.has(file))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      message: `Bản đóng băng này không có trong ${registry}, nên không có trang.`,
      remedy: "Ghi lại vào sổ, hoặc xóa tệp nếu nó chưa từng được công bố.",
    }));
}

export const frozenCopies: ArchiveCheck = {
  name: "frozen-copies",
  looksAt: "archive",
  description: "Bản đóng băng nào đã đưa ra cũng còn tệp, nguyên vẹn, và có trong sổ.",
  // A registry that cannot be read lists nothing, and says so itself.
  check: (context) =>
    context.issues.some(({ file }) => file === registry) ? [] : [...brokenCopies(context), ...strayCopies(context)],
};
