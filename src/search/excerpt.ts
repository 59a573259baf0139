/** Stands before a space of an excerpt that its text does not have, and for a space behind which no word begins. */
export const noSpace = "\u2060";
export const innerSpace = "\u2061";

/** An excerpt with the spaces of its text, words found side by side under one mark. @param excerpt as Pagefind gives it */
export const restoreSpaces = (excerpt: string): string =>
  excerpt
    .replace(/\u2060(<\/mark>)? /g, "$1")
    .replace(/\u2061/g, " ")
    .replace(/<\/mark>(\s?)<mark>/g, "$1");

/** An excerpt with “…” where a sentence was cut. */
export const markCuts = (excerpt: string): string => excerpt.replace(/^(?=(<mark>)?\p{Ll})|(?<![.!?…])$/gu, "…");
