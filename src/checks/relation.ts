import { makeRelationVerdicts } from "../claims/declared/declared.ts";
import { makeVerdicts } from "../claims/verdicts.ts";
import type { MetricId } from "../model/id.ts";
import type { Relation } from "../model/relation.ts";
import { registryFile } from "../read/registry.ts";
import { capitalise } from "../vi/text.ts";
import type { ArchiveCheck, ArchiveContext, Finding } from "./check.ts";

const file = registryFile("relations");

function findingAt(
  { locate }: ArchiveContext,
  { id }: Relation,
  field: string,
  problem: Omit<Finding, "file" | "line" | "column">,
): Finding {
  return { file, ...locate(file, [{ id, nth: 0 }, field]), ...problem };
}

/** A relation and a figure share the addresses of the page of verdicts. */
const takesAddress = ({ edition }: ArchiveContext, { id }: Relation) =>
  edition.observations.has(id as string as MetricId);

/**
 * What leads nowhere is another check's finding, or stands in a file that could not be read. A claim does not name what it is
 * judged by: as a rule, that stands in the claim's own file.
 */
const isComplete = ({ unresolved, isInUnreadFile }: ArchiveContext, declared: Relation) =>
  !unresolved.some((reference) => reference.file === file && reference.owner === declared.id) &&
  !(declared.kind === "claim" && isInUnreadFile(declared.metric));

export const relation: ArchiveCheck = {
  name: "relation",
  looksAt: "archive",
  description: "Quan hệ khai trong data/relations.yaml phải tính được.",
  check: (context) =>
    [...makeRelationVerdicts(context.edition).values()].flatMap(({ relation: declared, kind, explanation }) => [
      ...(kind === "not-checkable" && isComplete(context, declared)
        ? [
            findingAt(context, declared, "kind", {
              message: `Không tính được quan hệ này: ${explanation}`,
              actual: declared.id,
              remedy: "Sửa các mã hoặc loại quan hệ.",
            }),
          ]
        : []),
      ...(takesAddress(context, declared)
        ? [
            findingAt(context, declared, "id", {
              message: "Mã này đã là mã của một số liệu.",
              actual: declared.id,
              remedy: "Đổi mã quan hệ.",
            }),
          ]
        : []),
    ]),
};

const remedy = "thêm “readings” (các cách hiểu) và “published” (tòa soạn đăng gì, vì sao) vào data/relations.yaml.";

/** A claim that fails must have a relation of kind `claim` that explains it to readers. */
function unexplainedClaims(context: ArchiveContext): Finding[] {
  const explained = new Set(context.parts.relations.flatMap((item) => (item.kind === "claim" ? [item.metric] : [])));
  const failing = new Map(
    [...makeVerdicts(context.edition)].filter(([id, { kind }]) => kind === "discrepancy" && !explained.has(id)),
  );
  if (failing.size === 0) return [];
  return context.metrics.flatMap(({ metric, file: home, path }) => {
    const verdict = failing.get(metric.id);
    if (!verdict) return [];
    const message = `Tính lại không ra số nguồn in: ${verdict.arithmetic}.`;
    const place = context.locate(home, [...path, "value"]);
    return [
      {
        file: home,
        ...place,
        message,
        actual: metric.id,
        remedy: `Kiểm tra giá trị. Nếu nguồn in đúng thế, ${remedy}`,
      },
    ];
  });
}

export const unexplainedDiscrepancy: ArchiveCheck = {
  name: "unexplained-discrepancy",
  looksAt: "archive",
  description: "Chỗ không khớp phải có các cách hiểu và lời nói tòa soạn đăng gì, vì sao.",
  check: (context) => [
    ...unexplainedClaims(context),
    ...[...makeRelationVerdicts(context.edition).values()].flatMap(({ relation: declared, kind, arithmetic }) =>
      kind === "discrepancy" && !(declared.readings && declared.published)
        ? [
            findingAt(context, declared, "title", {
              message: `Không khớp mà chưa giải thích: ${arithmetic}.`,
              actual: declared.id,
              remedy: capitalise(remedy),
            }),
          ]
        : [],
    ),
  ],
};
