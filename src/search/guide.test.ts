import { describe, expect, it } from "vitest";
import { bitOf, byteOf, fileOf, guideBytes, guideFiles, hashOf, mix, rankParts } from "./guide.ts";
import { findTokens } from "./tokens.ts";

const parts = [
  "Công đoàn cơ sở họp ở Bắc Ninh",
  "Khu công nghiệp Bắc Ninh có 1.328 đảng viên",
  "Đảng viên ở khu công nghiệp họp công đoàn",
];
function find(...letters: readonly string[]) {
  const hash = letters.map(hashOf).reduce(mix, 0);
  return [fileOf(hash), byteOf(hash), bitOf(hash)] as const;
}
/** What the index says of a text: every word, and every two and three in a row. */
function placesIn(text: string) {
  const letters = findTokens(text).map((word) => word.letters);
  const runs = (length: number) => letters.slice(length - 1).map((_, at) => find(...letters.slice(at, at + length)));
  return [1, 2, 3].flatMap(runs);
}
const asked = new Set<number>();

async function read(file: number) {
  asked.add(file);
  const bytes = new Uint8Array(parts.length * guideBytes);
  for (const [part, text] of parts.entries())
    for (const [own, byte, bit] of placesIn(text))
      if (own === file) bytes.set([(bytes.at(part * guideBytes + byte) ?? 0) | bit], part * guideBytes + byte);
  return bytes;
}
const rank = (...wordings: readonly string[]) => rankParts(wordings.map(findTokens), parts.length, read);

describe("the place of a sign", () => {
  it("is a bit of a file, and no file has more of them than others", () => {
    const places = Array.from({ length: 4 * guideFiles }, (_, at) => find("công", "đoàn", String(at)));
    expect(new Set(places.map(([file]) => file)).size).toBeGreaterThan(0.95 * guideFiles);
    expect(places.every(([file, byte]) => file < guideFiles && byte < guideBytes)).toBe(true);
    expect(new Set(places.map(([, byte, bit]) => byte * 8 + Math.log2(bit))).size).toBe(8 * guideBytes);
  });
});

describe("rankParts", () => {
  it("puts first what has three words of the question in a row, with marks or without", async () => {
    expect((await rank("khu cong nghiep bac ninh"))[0]).toBe(1);
    expect((await rank("đảng viên ở khu"))[0]).toBe(2);
  });

  it("goes by numbers, and by the words of a short question", async () => {
    expect((await rank("dang vien nam 1328"))[0]).toBe(1);
    expect((await rank("cơ sở"))[0]).toBe(0);
  });

  it("puts first where two words stand together, not where both are", async () => {
    expect((await rank("hop cong"))[0]).toBe(2);
  });

  it("goes by every wording of the question", async () => {
    expect((await rank("kcn bac ninh", "khu cong nghiep bac ninh"))[0]).toBe(1);
  });

  it("leaves the parts as they stand when nothing tells them apart", async () => {
    expect(await rank("hop")).toEqual([0, 2, 1]);
    expect(await rank("xe hoi dien")).toEqual([0, 1, 2]);
  });

  it("reads nothing for a single part", async () => {
    asked.clear();
    expect(await rankParts([findTokens("khu công nghiệp")], 1, read)).toEqual([0]);
    expect(asked.size).toBe(0);
  });
});
