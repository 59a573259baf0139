import { forbiddenCharacter } from "../model/text.ts";
import type { FileCheck, Finding } from "./check.ts";
import { positionAt } from "./position.ts";

const everyForbidden = new RegExp(forbiddenCharacter.source, "g");

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Offsets of characters that belong in no text; the carriage return of a Windows line end and a CSV's mark may stay. */
function forbiddenOffsets(file: string, text: string): number[] {
  return [...text.matchAll(everyForbidden)]
    .map(({ index }) => index)
    .filter((index) => !(text[index] === "\r" && text[index + 1] === "\n"))
    .filter((index) => !(index === 0 && text[0] === "\ufeff" && file.endsWith(".csv")));
}

/** Offset of the first letter that is not precomposed. */
function looseLetter(text: string): number | null {
  if (text === text.normalize("NFC")) return null;
  const marks = [...text.matchAll(/\P{M}\p{M}+/gu)];
  return marks.find(([letter]) => letter !== letter.normalize("NFC"))?.index ?? 0;
}

function findingsIn(file: string, text: string): Finding[] {
  const hidden = forbiddenOffsets(file, text).slice(0, 5);
  const loose = looseLetter(text);
  return [
    ...hidden.map((index) => ({
      file,
      ...positionAt(text, index),
      message: "Có ký tự điều khiển hoặc ký tự ẩn.",
      actual: codePoint(text[index] ?? ""),
      remedy: index === 0 ? "Lưu lại tệp dạng UTF-8 không có BOM." : "Xóa rồi gõ lại chữ quanh chỗ này.",
    })),
    ...(loose === null
      ? []
      : [
          {
            file,
            ...positionAt(text, loose),
            message: "Chữ có dấu ở dạng tổ hợp rời (NFD).",
            expected: "Unicode dựng sẵn (NFC)",
            remedy: "Gõ lại chữ, hoặc chuyển cả tệp sang Unicode dựng sẵn.",
          },
        ]),
  ];
}

export const characters: FileCheck = {
  name: "characters",
  looksAt: "files",
  description: "Không có ký tự điều khiển, ký tự ẩn hay chữ tổ hợp rời.",
  check: ({ texts }) => [...texts].flatMap(([file, text]) => findingsIn(file, text)),
};
