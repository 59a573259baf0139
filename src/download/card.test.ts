import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { makeCard } from "./card.ts";

const subject = { kind: "figure", amount: "gần 700 đảng viên", caption: "Số đảng viên, tháng 5/2022" } as const;
const linesOf = (svg: string) =>
  [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)">([^<]*)/g)].map(([, y, text]) => ({ y: Number(y), text }));

test("a card is 1200×630 and says whose it is, what it says and whose figures they are", () => {
  const card = makeCard({ kicker: "Chỉ số", headline: "Số đảng viên", subject, credit: "Nguồn: Báo Thử, 1/6/2024" });
  expect(card).toMatchObject({ width: 1200, height: 630 });
  expect(XMLValidator.validate(card.svg)).toBe(true);
  const texts = linesOf(card.svg).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["Chỉ số", "Số đảng viên", "Nhịp KCN", "Nguồn: Báo Thử, 1/6/2024"]));
});

test("the longest headline an editor may write stays above the foot", () => {
  const headline = "Đảng bộ các khu công nghiệp thành phố ".repeat(5).slice(0, 160);
  const { svg } = makeCard({ kicker: "Kinh tế", headline, subject: { kind: "text", text: "Lời. ".repeat(200) } });
  const foot = linesOf(svg).find(({ text }) => text === "Nhịp KCN")?.y ?? 0;
  expect(linesOf(svg).filter(({ y, text }) => y > 540 && text !== "Nhịp KCN")).toEqual([]);
  expect(foot).toBeGreaterThan(546);
});
