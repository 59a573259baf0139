/** The letters of a word without its marks, and the marks as they are typed in Telex, tone last: `đường` is `duong` and `dwwf`. */
export interface WordKey {
  readonly letters: string;
  /** Empty when the word has none. */
  readonly marks: string;
}

/** Marks in their decomposed form; a circumflex is typed by doubling its letter, so it is named after it. */
const vowelMarks: Readonly<Record<string, string>> = { "\u0306": "w", "\u031b": "w" };
const circumflex = "\u0302";
const tones: Readonly<Record<string, string>> = {
  "\u0300": "f",
  "\u0301": "s",
  "\u0309": "r",
  "\u0303": "x",
  "\u0323": "j",
};

/** `kỹ` and `kĩ`, `quý` and `quí`, `y` and `i` are one word each; `tay` and `tai`, `thúy` and `thúi` are not. */
const loneY = /^((?:qu|[^aeiouy\d])*)y$/;

/**
 * The tone stands behind all else, so where it was placed does not show: `hòa` and `hoà`, `qúy` and `quý`, `gía` and `giá`
 * are one key each, whatever the word and without a list of exceptions.
 */
export function makeWordKey(word: string): WordKey {
  let letters = "";
  let marks = "";
  let tone = "";
  for (const character of word.toLowerCase().normalize("NFKD")) {
    if (character === "đ") {
      letters += "d";
      marks += "d";
    } else if (character === circumflex) marks += letters.at(-1) ?? "";
    else if (vowelMarks[character]) marks += vowelMarks[character];
    else if (tones[character]) tone = tones[character];
    else if (!/\p{M}/u.test(character)) letters += character;
  }
  return { letters: letters.replace(loneY, "$1i"), marks: marks + tone };
}
