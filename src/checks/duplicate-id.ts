import type { Check, PlacedId } from "./check.ts";
import { idKinds } from "./mentions.ts";

export const duplicateId: Check = {
  name: "duplicate-id",
  description: "Mỗi mã chỉ được khai một lần.",
  check({ definitions }) {
    const first = new Map<string, PlacedId>();
    return definitions.flatMap((definition) => {
      const { kind, id, file, place } = definition;
      const earlier = first.get(`${kind} ${id}`);
      if (!earlier) {
        first.set(`${kind} ${id}`, definition);
        return [];
      }
      const message = `Đã có ${idKinds[kind].name} mang mã này ở ${earlier.file}:${earlier.place().line}.`;
      return [{ file, ...place(), message, actual: id, remedy: "Đặt mã khác cho một trong hai." }];
    });
  },
};
