import { z } from "zod";
import { breakdownId, entityId, indicatorId } from "./id.ts";
import { unit } from "./printed-unit.ts";
import { text } from "./text.ts";

export const topics = {
  dang: "Tổ chức Đảng",
  "doan-the": "Đoàn thể",
  "kinh-te": "Kinh tế",
  "quy-hoach": "Quy hoạch",
} as const;
export type Topic = keyof typeof topics;

/** Figures of one place that make no line, however they follow each other in time. */
const unjoinedLine = z.strictObject({
  entity: entityId,
  breakdown: breakdownId.optional(),
  /** Said to readers wherever the figures are drawn: one sentence or two. */
  reason: text(400),
});

const fields = z.strictObject({
  id: indicatorId,
  name: text(100),
  shortName: text(40),
  topic: z.enum(Object.keys(topics) as [Topic, ...Topic[]]),
  /** Units its levels may be printed in; the first is the one charts use. */
  units: z.array(unit).min(1),
  /** flow: counted over a period; stock: as of a date. */
  basis: z.enum(["flow", "stock"]),
  definition: text(800),
  /** What it does NOT count. */
  excludes: text(800),
  breakdowns: z.record(breakdownId, text(80)).optional(),
  /** Drawn as points apart, and set against none before; no growth is told of them. */
  unjoined: z.array(unjoinedLine).min(1).optional(),
});

/** What is measured. One entry of `data/indicators.yaml`. */
export const indicator = fields.superRefine(({ basis, breakdowns = {}, unjoined = [] }, { addIssue }) => {
  const refuse = (message: string, ...path: PropertyKey[]) =>
    addIssue({ code: "custom", path: ["unjoined", ...path], message });
  if (basis === "flow" && unjoined.length > 0)
    refuse("chỉ dùng với basis: stock; số theo kỳ vẽ bằng cột, vốn không nối");
  const known = Object.keys(breakdowns);
  for (const [place, { breakdown }] of unjoined.entries())
    if (breakdown && !known.includes(breakdown))
      refuse(
        `phải đã khai ở “breakdowns” của chỉ số này, đang có: ${known.join(", ") || "chưa mục nào"}`,
        place,
        "breakdown",
      );
});
export type Indicator = z.infer<typeof indicator>;
