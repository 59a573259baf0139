import { z } from "zod";

/** Ids stand in addresses and never change: lower-case ASCII words joined by hyphens, at most 80 characters. */
const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = <Brand extends string>() =>
  z
    .string()
    .max(80, { error: "mã dài quá 80 ký tự" })
    .regex(pattern, { error: "mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ “dang-vien”" })
    .brand<Brand>();

/**
 * A chart's place among the embeds: an editor's chart, a view of it (`bieu-do/goc-nhin`), or one that arises from the
 * figures (`dang-vien--hn-dang-bo`), whose double hyphen no editor can write.
 */
const embedPattern = /^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** The name of a frozen copy, `2026-11-22-1a2b3c4d`, which stands where a view's id does in an address. */
export const frozenPattern = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/;

export const articleSlug = id<"ArticleSlug">();
export const authorId = id<"AuthorId">();
export const breakdownId = id<"BreakdownId">();
export const chartId = id<"ChartId">();
export const comparisonId = id<"ComparisonId">();
export const correctionId = id<"CorrectionId">();
export const embedId = z
  .string()
  .max(250, { error: "mã dài quá 250 ký tự" })
  .regex(embedPattern, { error: "mã biểu đồ, thêm “/” và mã góc nhìn nếu là góc nhìn" })
  .brand<"EmbedId">();
export const entityId = id<"EntityId">();
export const eventId = id<"EventId">();
export const indicatorId = id<"IndicatorId">();
export const metricId = id<"MetricId">();
export const relationId = id<"RelationId">();
export const rulingId = id<"RulingId">();
export const sourceId = id<"SourceId">();
export const viewId = id<"ViewId">().refine((value) => !frozenPattern.test(value), {
  error: "mã này viết như một bản đóng băng; đặt tên khác",
});

export type ArticleSlug = z.infer<typeof articleSlug>;
export type AuthorId = z.infer<typeof authorId>;
export type BreakdownId = z.infer<typeof breakdownId>;
export type ChartId = z.infer<typeof chartId>;
export type ComparisonId = z.infer<typeof comparisonId>;
export type EntityId = z.infer<typeof entityId>;
export type EventId = z.infer<typeof eventId>;
export type IndicatorId = z.infer<typeof indicatorId>;
export type MetricId = z.infer<typeof metricId>;
export type RelationId = z.infer<typeof relationId>;
export type RulingId = z.infer<typeof rulingId>;
export type SourceId = z.infer<typeof sourceId>;
