import { doubtKey } from "../claims/doubt.ts";
import { type Ruling, rulingSubjects } from "../model/ruling.ts";
import { registryFile } from "../read/registry.ts";
import type { ArchiveCheck, ArchiveContext } from "./check.ts";
import { makeDoubts } from "./doubts.ts";

interface Problem {
  readonly field: keyof Ruling;
  readonly message: string;
  readonly actual?: string;
  readonly expected?: string;
  readonly remedy: string;
}

function problemsOf(ruling: Ruling, standing: ReadonlySet<string>, today: string): Problem[] {
  const { rule, metrics, use, on } = ruling;
  const problems: Problem[] = [];
  if (!standing.has(doubtKey(rule, metrics))) {
    const message = `Quyết định không còn cần: các số này không còn vướng “${rulingSubjects[rule]}”.`;
    problems.push({
      field: "metrics",
      message,
      actual: metrics.join(", "),
      remedy: "Xóa mục này, hoặc sửa cho đúng các mã.",
    });
  }
  if (rule === "duplicate-observation" ? use === undefined : use !== undefined) {
    const message = use ? "Chỉ chọn số (“use”) khi hai số chọi nhau." : "Hai số chọi nhau mà chưa nói dùng số nào.";
    problems.push({
      field: use ? "use" : "id",
      message,
      remedy: use ? "Xóa “use”." : "Thêm “use: <mã của số được dùng>”.",
    });
  }
  if (use && !metrics.includes(use)) {
    const expected = metrics.join(", ");
    problems.push({
      field: "use",
      message: "Số được dùng không nằm trong các số chọi nhau.",
      actual: use,
      expected,
      remedy: "Sửa “use”.",
    });
  }
  if (on > today)
    problems.push({ field: "on", message: "Ngày quyết định ở tương lai.", actual: on, remedy: "Sửa ngày." });
  return problems;
}

function check(context: ArchiveContext) {
  if (context.parts.rulings.length === 0) return [];
  const standing = new Set(
    makeDoubts(context).map(({ rule, figures }) =>
      doubtKey(
        rule,
        figures.map(({ id }) => id),
      ),
    ),
  );
  const file = registryFile("rulings");
  return context.parts.rulings.flatMap((ruling) =>
    problemsOf(ruling, standing, context.today).map(({ field, ...problem }) => ({
      file,
      ...context.locate(file, [{ id: ruling.id, nth: 0 }, field]),
      ...problem,
    })),
  );
}

export const ruling: ArchiveCheck = {
  name: "ruling",
  looksAt: "archive",
  description: "Quyết định biên tập phải trả lời một chỗ vướng đang có, và nói dùng số nào khi hai số chọi nhau.",
  check,
};
