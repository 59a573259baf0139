/** The characters the site's fonts hold: what Vietnamese newspaper text and charts are set in. */

const marked = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

/** The 134 Vietnamese letters that ASCII lacks, lower and upper case. */
export const vietnameseLetters = marked + marked.toUpperCase();

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)).join("");
const spaces = "\u00a0\u202f";
const punctuation = "–—“”‘’…•·«»§†‡©";
const quantities = "₫%‰×÷±≈≠≤≥−½°²³";
const arrows = "→←↑↓";

export const fontCharacters = ascii + vietnameseLetters + spaces + punctuation + quantities + arrows;
