/** Text without tone and vowel marks, đ as d, lower-cased: what a reader types who leaves the marks out. */
export const fold = (text: string): string =>
  // đ has no decomposition, so NFD alone leaves it.
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
