import { z } from "zod";

/** What a source prints before a number, and what it says of the true value. The printed word is always shown. */
export const qualifiers = {
  hơn: "lower",
  trên: "lower",
  từ: "lower",
  vượt: "lower",
  "ước trên": "lower",
  gần: "upper",
  dưới: "upper",
  khoảng: "approximate",
  ước: "approximate",
  "ước khoảng": "approximate",
  "tương đương": "approximate",
  "từ…đến": "range",
} as const;

export type Qualifier = keyof typeof qualifiers;
/** lower: the true value is above; upper: below; approximate: near; range: between value and valueHigh. */
export type Bound = (typeof qualifiers)[Qualifier];
export const qualifier = z.enum(Object.keys(qualifiers) as [Qualifier, ...Qualifier[]]);
