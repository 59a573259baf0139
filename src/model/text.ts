import { z } from "zod";

/** C0/C1 control characters, bidi overrides and zero-width marks: none belongs in a newspaper, some break XML. */
export const forbiddenCharacter =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/;

/** One piece of text an editor writes: not empty, NFC, trimmed, without control characters. */
export const text = (max: number) =>
  z
    .string()
    .min(1, { error: "không được để trống" })
    .max(max, { error: `dài quá ${max} ký tự` })
    .refine((value) => value === value.trim(), { error: "thừa khoảng trắng ở đầu hoặc cuối" })
    .refine((value) => !forbiddenCharacter.test(value), {
      error: "có ký tự điều khiển hoặc ký tự ẩn; hãy gõ lại đoạn này",
    })
    .refine((value) => value === value.normalize("NFC"), {
      error: "chữ có dấu đang ở dạng tổ hợp rời (NFD); hãy gõ lại bằng Unicode dựng sẵn (NFC)",
    });

/** Text in which `{metric-id}` and `{phép a b}` stand for figures; see `figures/template.ts`. */
export const template = (max: number) => text(max).meta({ isTemplate: true });

/**
 * The same in what is said about a figure or its source: between “ and ” stand the source's own words, whose digits need
 * no record.
 */
export const remark = (max: number) => text(max).meta({ isTemplate: true, quotesSource: true });

/** A remark that is kept where no figure can be called. */
export const plainRemark = (max: number) => text(max).meta({ isProse: true, quotesSource: true });

/** A short text for readers that has no room for figures: a label, a rubric. */
export const prose = (max: number) => text(max).meta({ isProse: true });

/** An address on the web that a reader may open. */
export const webAddress = z.url({ protocol: /^https?$/, error: "phải là địa chỉ http:// hoặc https:// đầy đủ" });
