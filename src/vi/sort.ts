const collator = new Intl.Collator("vi", { numeric: true });

/** Order of the Vietnamese alphabet (d before đ, tones last), numbers by size: for `Array.prototype.sort`. */
export const compareVietnamese = (a: string, b: string): number => collator.compare(a, b);
