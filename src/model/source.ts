import { z } from "zod";
import { sourceId } from "./id.ts";
import { instant, isoDay } from "./period.ts";
import { plainRemark, text, webAddress } from "./text.ts";

/** One published document or page. One entry of `data/sources.yaml`. */
export const source = z.strictObject({
  id: sourceId,
  publisher: text(120),
  title: text(300),
  /** Name for source lines: “Hànộimới, 17/6/2024”. */
  shortName: text(60),
  author: text(120).optional(),
  /** Address of the document, when it is known. */
  url: webAddress.optional(),
  /** When it was published; “unknown” is said on the page. */
  published: z.union([instant, z.literal("unknown")]),
  consulted: isoDay,
  kind: z.enum(["primary", "press"]),
  /** What was inferred, misprinted or is uncertain about this source. Shown to readers. */
  notes: z.array(plainRemark(800)).optional(),
});
export type Source = z.infer<typeof source>;
