import { z } from "zod";

/** Ids stand in addresses and never change: lower-case ASCII words joined by hyphens, at most 80 characters. */
const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = <Brand extends string>() =>
  z
    .string()
    .max(80, { error: "mã dài quá 80 ký tự" })
    .regex(pattern, { error: "mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ “dang-vien”" })
    .brand<Brand>();

export const articleSlug = id<"ArticleSlug">();
export const authorId = id<"AuthorId">();
export const breakdownId = id<"BreakdownId">();
export const chartId = id<"ChartId">();
export const comparisonId = id<"ComparisonId">();
export const correctionId = id<"CorrectionId">();
export const embedId = id<"EmbedId">();
export const entityId = id<"EntityId">();
export const eventId = id<"EventId">();
export const indicatorId = id<"IndicatorId">();
export const metricId = id<"MetricId">();
export const relationId = id<"RelationId">();
export const rulingId = id<"RulingId">();
export const sourceId = id<"SourceId">();

export type ArticleSlug = z.infer<typeof articleSlug>;
export type AuthorId = z.infer<typeof authorId>;
export type BreakdownId = z.infer<typeof breakdownId>;
export type ChartId = z.infer<typeof chartId>;
export type ComparisonId = z.infer<typeof comparisonId>;
export type CorrectionId = z.infer<typeof correctionId>;
export type EmbedId = z.infer<typeof embedId>;
export type EntityId = z.infer<typeof entityId>;
export type EventId = z.infer<typeof eventId>;
export type IndicatorId = z.infer<typeof indicatorId>;
export type MetricId = z.infer<typeof metricId>;
export type RelationId = z.infer<typeof relationId>;
export type RulingId = z.infer<typeof rulingId>;
export type SourceId = z.infer<typeof sourceId>;
