import type { Figure } from "../figures/figure.ts";
import { qualifiers } from "../model/qualifier.ts";
import { parseNumber } from "../vi/number.ts";
import type { FileCheck, FileContext, Finding, PlacedPassage } from "./check.ts";
import { multipleBefore, type SaidMultiple, timesOf } from "./multiples.ts";
import { boundMark } from "./passages.ts";

/** What a word before a number says of the true value. */
type Bound = "above" | "below" | "near";

const boundWords: Readonly<Record<string, Bound>> = {
  hơn: "above",
  trên: "above",
  quá: "above",
  vượt: "above",
  gần: "below",
  dưới: "below",
  "chưa đầy": "below",
  "chưa tới": "below",
  khoảng: "near",
  chừng: "near",
  ước: "near",
};
/** “nhiều hơn 17 dự án” compares, it does not round. */
const comparing = "(?<!(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|đông|rộng|hẹp|dài|ngắn|mạnh|yếu|kém|sớm|muộn) )";
const wordBefore = new RegExp(
  String.raw`(?<!\p{L})${comparing}(${Object.keys(boundWords).join("|")}) ${boundMark}$`,
  "iu",
);

const opensWithQualifier = new RegExp(`^(?:${Object.keys(qualifiers).join("|").replace("từ…đến", "từ")}) `, "u");

/** The number as its digits are printed; a computed one is rounded there. */
const printedValue = ({ text, value }: Figure) => parseNumber(/[−\d.,]*\d/.exec(text)?.[0] ?? "") ?? value;

const holds: Readonly<Record<Bound, (value: number, printed: number) => boolean>> = {
  above: (value, printed) => value > printed,
  below: (value, printed) => value < printed,
  near: (value, printed) => value !== printed,
};

/** Why a word may not stand before a figure, or null. */
function reasonAgainstWord(word: string, figure: Figure): string | null {
  const own = opensWithQualifier.exec(figure.text)?.[0].trim();
  if (own) return `Số này tự in kèm chữ “${own}”, không thêm “${word}” ở trước.`;
  const bound = boundWords[word];
  if (bound && holds[bound](figure.value, printedValue(figure))) return null;
  return figure.operation
    ? `Tính ra đúng ${figure.text}, không phải “${word} ${figure.text}”.`
    : `Bản ghi không có chữ “${word}”: nguồn in đúng ${figure.text}.`;
}

/** One part in ten: closer than that nobody says “gấp đôi” of what is not. */
const tolerance = 0.1;

function reasonAgainstMultiple({ text, qualifier, times: said }: SaidMultiple, figure: Figure): string | null {
  const times = timesOf(figure);
  if (times === null) return null;
  const close = Math.abs(times / said - 1) <= tolerance;
  const side = { hơn: times > said, gần: times < said }[qualifier] ?? true;
  return close && side ? null : `“${text}” không hợp với ${figure.text}.`;
}

function reasonAgainst(before: string, figure: Figure): { word: string; reason: string } | null {
  const [, word = ""] = wordBefore.exec(before) ?? [];
  const reason = word && reasonAgainstWord(word.toLowerCase(), figure);
  if (reason) return { word, reason };
  const said = multipleBefore(before, before.length - 1);
  const against = said && reasonAgainstMultiple(said, figure);
  return against ? { word: said.text, reason: against } : null;
}

function findingsIn({ file, passage }: PlacedPassage, tryFigure: FileContext["tryFigure"]): Finding[] {
  return passage.figures.flatMap((bound): Finding[] => {
    const before = passage.text.slice(Math.max(0, bound.offset - 60), bound.offset + 1);
    const figure = tryFigure(bound.expression);
    // That it cannot be made is another check's finding.
    if (typeof figure === "string") return [];
    const against = reasonAgainst(before, figure);
    if (!against) return [];
    const { word, reason } = against;
    const offset = passage.text.lastIndexOf(word, bound.offset);
    const remedy = `Bỏ “${word}”, hoặc sửa bản ghi nếu nguồn có in chữ ấy.`;
    return [{ file, ...passage.place(offset, word), message: reason, actual: `${word} ${figure.text}`, remedy }];
  });
}

export const qualifierWords: FileCheck = {
  name: "qualifier-words",
  looksAt: "files",
  description: "Chữ “hơn”, “gần”, “khoảng”, “gấp đôi” … quanh một số gọi từ bản ghi phải hợp với bản ghi.",
  check: ({ passages, tryFigure }) => passages.flatMap((placed) => findingsIn(placed, tryFigure)),
};
