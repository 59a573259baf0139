import { z } from "zod";
import { chartId, embedId, frozenPattern } from "./id.ts";
import { isoDay } from "./period.ts";
import { text } from "./text.ts";

const frozenVersion = z.string().regex(frozenPattern, {
  error: "bản đóng băng viết như 2026-11-22-1a2b3c4d, do tools/freeze.ts ghi",
});

/**
 * An address of an embed that others may have in their pages: it never stops existing. One entry of `data/embeds.yaml`;
 * entries are added, never deleted.
 */
export const publishedEmbed = z.strictObject({
  /** The chart's id, which is in the address; of a view, `<chart>/<view>`. */
  id: embedId,
  since: isoDay,
  /** Its frozen copies by day and digest, `2026-11-22-1a2b3c4d`, oldest first: the files of `src/content/frozen/`. */
  frozen: z.array(frozenVersion).optional(),
  /** Set when the chart is taken down: its address then says so. */
  removed: z
    .strictObject({
      on: isoDay,
      reason: text(300),
      /** The chart to look at now. */
      instead: chartId.optional(),
    })
    .optional(),
});
export type PublishedEmbed = z.infer<typeof publishedEmbed>;
