/**
 * What a reader typed, as the index is asked. The one place where a query is prepared for Vietnamese: the index folds
 * tone and vowel marks, but keeps đ.
 */
export const makeQuery = (typed: string): string => typed.normalize("NFC").trim().replace(/\s+/g, " ");
