import { z } from "zod";
import { entityId } from "./id.ts";
import { instant } from "./period.ts";
import { plainRemark, template, text } from "./text.ts";

export const entityKinds = {
  country: "quốc gia",
  province: "tỉnh, thành phố",
  committee: "cấp ủy",
  "party-body": "tổ chức Đảng",
  union: "tổ chức công đoàn",
  youth: "tổ chức Đoàn",
  board: "ban quản lý",
  "zone-system": "hệ thống khu công nghiệp",
  zone: "khu",
} as const;
type EntityKind = keyof typeof entityKinds;

/** What a figure is about: an organisation, the zones of a place, one zone, a province. One entry of `data/entities.yaml`. */
export const entity = z.strictObject({
  id: entityId,
  /** Full name, carrying the scope: “Các khu công nghiệp và chế xuất Hà Nội”. */
  name: text(160),
  /** Name for labels and tables, at most 40 characters. */
  shortName: text(40),
  kind: z.enum(Object.keys(entityKinds) as [EntityKind, ...EntityKind[]]),
  /** The entity it belongs to, if it is in the registry. */
  parent: entityId.optional(),
  /** The province it lies in, as named at the time. */
  place: entityId.optional(),
  /** What is counted under this name and what is not. */
  description: template(800),
  since: instant.optional(),
  /** When it ended or was merged, and into what (the provincial mergers of 2025). */
  until: instant.optional(),
  succeededBy: entityId.optional(),
  note: plainRemark(800).optional(),
});
export type Entity = z.infer<typeof entity>;
