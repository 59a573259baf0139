import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../vi/fold.ts";
import { makeWordKey } from "./word-key.ts";

const onsets = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x".split(" ");
const rimes =
  "a ac ach ai am an ang anh ao ap at au ay âc âm ân âng âp ât âu ây ăc ăm ăn ăng ăp ăt e ec em en eng eo ep et ê êch ên ênh êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oap oat oay oăc oăn oăng oăt oc oe oen oeo oet oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêt yêu".split(
    " ",
  );
const tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const vowels = /[aeiouyăâêôơư]/gu;

/** Every place in a syllable where a writer could put the tone. */
const placements = (syllable: string, tone: string): string[] =>
  [...syllable.matchAll(vowels)].map(({ index }) =>
    (syllable.slice(0, index + 1).normalize("NFD") + tone + syllable.slice(index + 1)).normalize("NFC"),
  );

const syllables = [
  ...rimes,
  ...onsets.flatMap((onset) => rimes.map((rime) => onset + rime)),
  ...rimes.filter((rime) => /^[aâăeêiy]/.test(rime)).map((rime) => `qu${rime}`),
];

describe("makeWordKey", () => {
  it.each([
    ["đường", "duong", "dwwf"],
    ["Đảng", "dang", "dr"],
    ["viên", "vien", "e"],
    ["KCN", "kcn", ""],
    ["café", "cafe", "s"],
  ])("%s is %s and %s", (word, letters, marks) => {
    expect(makeWordKey(word)).toEqual({ letters, marks });
  });

  it("takes hòa and hoà, thủy and thuỷ, qúy and quý, gía and giá for one word each", () => {
    for (const [a, b] of ["hòa hoà", "thủy thuỷ", "qúy quý", "gía giá", "khỏe khoẻ", "Khuyến khuyến"].map((pair) =>
      pair.split(" "),
    )) {
      expect(makeWordKey(a ?? "")).toEqual(makeWordKey(b ?? ""));
    }
  });

  it("takes i and y for one where they are the only vowel, and after qu", () => {
    for (const [a, b] of ["kỹ kĩ", "Mỹ mĩ", "tỷ tỉ", "quý quí", "lý lí", "y i"].map((pair) => pair.split(" "))) {
      expect(makeWordKey(a ?? "")).toEqual(makeWordKey(b ?? ""));
    }
    for (const [a, b] of ["tay tai", "thúy thúi", "hay hai", "uy ui"].map((pair) => pair.split(" "))) {
      expect(makeWordKey(a ?? "")).not.toEqual(makeWordKey(b ?? ""));
    }
  });

  it("gives every syllable one key wherever its tone stands, composed or not", () => {
    for (const syllable of syllables) {
      for (const tone of tones.slice(1)) {
        const keys = new Set(
          placements(syllable, tone).flatMap((word) =>
            [word, word.normalize("NFD"), word.toUpperCase()].map((form) => JSON.stringify(makeWordKey(form))),
          ),
        );
        expect(keys.size).toBe(1);
      }
    }
  });

  it("gives different syllables different keys, but for i and y", () => {
    const sameVowel = (word: string) => word.replace(/^((?:q?u)?[^aeiouyăâêôơư]*)y$/u, "$1i").replace(/^quy$/, "qui");
    const known = new Map<string, string>();
    for (const word of new Set(syllables.map(sameVowel))) {
      const key = JSON.stringify(makeWordKey(word));
      expect([undefined, word]).toContain(known.get(key));
      known.set(key, word);
    }
  });

  it("has for letters what a reader types who leaves the marks out", () => {
    fc.assert(
      fc.property(fc.constantFrom(...syllables), fc.constantFrom(...tones), (syllable, tone) => {
        const word = placements(syllable, tone)[0] ?? syllable;
        expect(makeWordKey(word).letters).toBe(makeWordKey(fold(word)).letters);
      }),
    );
  });
});
