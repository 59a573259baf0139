import { nearest } from "../read/nearest.ts";
import type { ArchiveCheck, Finding } from "./check.ts";
import { idKinds } from "./mentions.ts";

/** Whoever refers to something must refer to something that exists. */
export const unknownId: ArchiveCheck = {
  name: "unknown-id",
  looksAt: "archive",
  description: "Mã nào được nhắc tới cũng phải có thật.",
  check: ({ definitions, unresolved, mayBeDefined }) =>
    unresolved.flatMap(({ kind, id, file, place }): Finding[] => {
      if (mayBeDefined(id)) return [];
      const { name, home } = idKinds[kind];
      const close = nearest(id, definitions.get(kind)?.keys() ?? []);
      const remedy = close ? `Có phải “${close}”?` : `Sửa mã, hoặc thêm vào ${home}.`;
      return [
        {
          file,
          ...place(),
          message: `Không có ${name} nào mang mã này.`,
          actual: id,
          expected: `mã có trong ${home}`,
          remedy,
        },
      ];
    }),
};
