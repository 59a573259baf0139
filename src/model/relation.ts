import { z } from "zod";
import { eventId, metricId, relationId, sourceId } from "./id.ts";
import { instant } from "./period.ts";
import { unit } from "./printed-unit.ts";
import { template, text } from "./text.ts";

/** What every relation says in words; `{…}` stands for figures, so that no number is typed. */
const words = {
  id: relationId,
  /** What a source states, or what its figures make, as a headline. */
  title: template(160),
  /** How the discrepancy may be read, one sentence or two each. */
  readings: z.array(template(600)).min(1).optional(),
  /** What the paper publishes, and why. */
  published: template(600).optional(),
  /** Why the result must not be used although the arithmetic is right: the desk's judgement, said to be one. */
  doubt: template(600).optional(),
};

/** Amounts that are added up. A figure that is itself a claim stands for the amount it implies (the target behind “đạt 98,6%”). */
const amounts = z.array(metricId).min(1);

/** A moment by what happened then; exactly one of the four. */
const moment = z
  .strictObject({
    event: eventId.optional(),
    /** The day the source was published. */
    source: sourceId.optional(),
    /** The last day a figure speaks of. */
    metric: metricId.optional(),
    date: instant.optional(),
  })
  .refine((value) => Object.keys(value).length === 1, {
    error: "cần đúng một trong các mục event, source, metric, date",
  });
export type MomentOf = z.infer<typeof moment>;

export const comparableFields = {
  value: "con số",
  qualifier: "chữ đứng trước số",
  period: "kỳ",
  term: "cách gọi",
  plan: "nơi giao",
  indicator: "điều được đếm",
} as const;
export type ComparableField = keyof typeof comparableFields;

/** The arithmetic (or the identity) that figures are held to. */
const kinds = [
  /** A figure that is itself a claim: only words are added, its arithmetic is in its record. */
  z.strictObject({ ...words, kind: z.literal("claim"), metric: metricId }),
  z.strictObject({
    ...words,
    kind: z.literal("sum"),
    plus: amounts,
    minus: amounts.optional(),
    result: metricId.optional(),
  }),
  z.strictObject({
    ...words,
    kind: z.literal("quotient"),
    of: amounts,
    by: amounts.optional(),
    /** Divides by a bare number: the five years of a term. */
    count: z.strictObject({ value: z.number().positive(), of: text(40) }).optional(),
    form: z.enum(["per", "percent"]).default("per"),
    /** Unit of the divided amount, where its own would give a number nobody reads. */
    in: unit.optional(),
    result: metricId.optional(),
  }),
  /** From one state to another; `rates` turn amounts in đồng into USD on the way. */
  z.strictObject({ ...words, kind: z.literal("change"), from: amounts, to: amounts, rates: amounts.optional() }),
  /** Two sums in two currencies that are said, or seem, to be equal. */
  z.strictObject({
    ...words,
    kind: z.literal("equivalence"),
    usd: amounts,
    lessUsd: amounts.optional(),
    dong: amounts,
    /** Exchange rates of the time: the true one lies between the least and the greatest. */
    rates: amounts.optional(),
  }),
  /** What there was, with what came in by the same count, cannot exceed what there is unless something left. */
  z.strictObject({ ...words, kind: z.literal("stock-flow"), opening: metricId, inflow: amounts, closing: metricId }),
  z.strictObject({
    ...words,
    kind: z.literal("dates"),
    from: moment,
    to: moment,
    /** The length a source states; without it only the order and the length are shown. */
    stated: z.strictObject({ value: z.number().positive(), unit: z.enum(["năm", "ngày"]) }).optional(),
  }),
  /** Figures told before their period was over. */
  z.strictObject({ ...words, kind: z.literal("early"), metrics: amounts, on: moment }),
  /** One thing told twice: which of the fields agree. */
  z.strictObject({
    ...words,
    kind: z.literal("same"),
    metrics: z.array(metricId).min(2),
    fields: z.array(z.enum(Object.keys(comparableFields) as [ComparableField, ...ComparableField[]])).min(1),
  }),
  /** A result against a target that is a range. */
  z.strictObject({ ...words, kind: z.literal("range"), metric: metricId, range: metricId }),
] as const;

/** One entry of `data/relations.yaml`: what figures are held to, and what readers are told of it. */
export const relation = z.discriminatedUnion("kind", kinds);
export type Relation = z.infer<typeof relation>;
export type RelationKind = Relation["kind"];
export type RelationOf<Kind extends RelationKind> = Extract<Relation, { kind: Kind }>;
