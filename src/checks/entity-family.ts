import type { Edition } from "../edition.ts";
import type { Entity } from "../model/entity.ts";
import { periodSpan } from "../model/span.ts";
import { registryFile } from "../read/registry.ts";
import type { ArchiveCheck } from "./check.ts";

interface Problem {
  readonly field: keyof Entity;
  readonly message: string;
  readonly actual?: string;
  readonly remedy: string;
}

/** Whether following one field from an entity leads back to it. */
function leadsBack(entity: Entity, field: "parent" | "place" | "succeededBy", { entities }: Edition): boolean {
  const seen = new Set<string>();
  for (let id = entity[field]; id !== undefined && !seen.has(id); id = entities.get(id)?.[field]) {
    if (id === entity.id) return true;
    seen.add(id);
  }
  return false;
}

const circles = {
  parent: "Đơn vị thuộc về chính nó qua các đơn vị cấp trên.",
  place: "Đơn vị nằm trong chính nó.",
  succeededBy: "Đơn vị được chính nó kế tục.",
} as const;

function problemsOf(entity: Entity, edition: Edition): Problem[] {
  const { since, until, succeededBy } = entity;
  const fields = ["parent", "place", "succeededBy"] as const;
  const [begin, end] = [periodSpan(since ?? ""), periodSpan(until ?? "")];
  return [
    ...fields
      .filter((field) => leadsBack(entity, field, edition))
      .map((field) => ({ field, message: circles[field], actual: entity[field], remedy: "Sửa một mã trong vòng." })),
    ...(succeededBy && !until
      ? [
          {
            field: "succeededBy" as const,
            message: "Có đơn vị kế tục mà không ghi ngày kết thúc.",
            actual: succeededBy,
            remedy: "Thêm “until”.",
          },
        ]
      : []),
    ...(begin && end && end.end < begin.start
      ? [
          {
            field: "until" as const,
            message: "Kết thúc trước khi thành lập.",
            actual: `${since} – ${until}`,
            remedy: "Kiểm tra “since” và “until”.",
          },
        ]
      : []),
  ];
}

export const entityFamily: ArchiveCheck = {
  name: "entity-family",
  looksAt: "archive",
  description: "Cấp trên, địa bàn, đơn vị kế tục không thành vòng; kế tục phải có ngày; kết thúc sau thành lập.",
  check: ({ parts, edition, locate }) => {
    const file = registryFile("entities");
    return parts.entities.flatMap((entity) =>
      problemsOf(entity, edition).map(({ field, ...problem }) => ({
        file,
        ...locate(file, [{ id: entity.id, nth: 0 }, field]),
        ...problem,
      })),
    );
  },
};
