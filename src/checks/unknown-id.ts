import { nearest } from "../read/nearest.ts";
import type { Check, CheckContext, Finding } from "./check.ts";
import { type IdKind, idKinds } from "./mentions.ts";

function knownIds({ definitions }: CheckContext): Map<IdKind, Set<string>> {
  const known = new Map<IdKind, Set<string>>();
  for (const { kind, id } of definitions) known.set(kind, (known.get(kind) ?? new Set()).add(id));
  return known;
}

/** Whoever refers to something must refer to something that exists. */
export const unknownId: Check = {
  name: "unknown-id",
  description: "Mã nào được nhắc tới cũng phải có thật.",
  check(context) {
    const known = knownIds(context);
    return context.references.flatMap(({ kind, id, file, place }): Finding[] => {
      const ids = known.get(kind) ?? new Set();
      if (ids.has(id) || context.isInUnreadFile(id)) return [];
      const { name, home } = idKinds[kind];
      const close = nearest(id, ids);
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
    });
  },
};
