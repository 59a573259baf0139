import type { ArchiveCheck } from "./check.ts";
import { idKinds } from "./mentions.ts";

export const duplicateId: ArchiveCheck = {
  name: "duplicate-id",
  looksAt: "archive",
  description: "Mỗi mã chỉ được khai một lần.",
  check: ({ definitions, repeated, placeOf }) =>
    repeated.flatMap(({ kind, id, file, place }) => {
      const first = definitions.get(kind)?.get(id);
      if (!first) return [];
      const message = `Đã có ${idKinds[kind].name} mang mã này ở ${first.file}:${placeOf(kind, id).line}.`;
      return [{ file, ...place(), message, actual: id, remedy: "Đặt mã khác cho một trong hai." }];
    }),
};
