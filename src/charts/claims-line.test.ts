import { expect, test } from "vitest";
import type { ChartClaim } from "./chart-claims.ts";
import { claimsLine } from "./claims-line.ts";

const times: ChartClaim = { id: "hn22-lan", kind: "consistent", words: "gấp hơn 19 lần" };
const rates = [70, 80, 90].map((rate): ChartClaim => ({ id: `r-${rate}`, kind: "not-checkable", words: `${rate}%` }));
const wordsOf = (claims: readonly ChartClaim[]) =>
  claimsLine(claims, "mot", "article")?.value.replace(/<[^>]+>/g, "") ?? "";

test("a chart that claims nothing says nothing", () => {
  expect(claimsLine([], "mot", "article")).toBeNull();
});

test("each claim is said with its verdict and leads to its arithmetic", () => {
  expect(claimsLine([times], "mot", "article")?.value).toBe(
    '<p class="bieu-do-kiem-chung">Kiểm chứng: <a href="/kiem-chung/hn22-lan/">gấp hơn 19 lần</a> – khớp.</p>',
  );
});

test("an embed opens the site beside the page it stands in", () => {
  expect(claimsLine([times], "mot", "embed")?.value).toContain(
    '<a href="https://nhipkcn.example/kiem-chung/hn22-lan/" target="_blank" rel="noopener">',
  );
});

test("three are named, a verdict that they share once; of more the chart's page tells", () => {
  expect(wordsOf(rates)).toBe("Kiểm chứng: 70%, 80%, 90% – chưa kiểm được.");
  expect(wordsOf([times, ...rates])).toBe(
    "Kiểm chứng: gấp hơn 19 lần – khớp; 70%, 80% – chưa kiểm được; và 1\u00A0phép kiểm khác.",
  );
  expect(claimsLine([times, ...rates], "mot/phan", "article")?.value).toContain(
    `<a href="/bieu-do/mot/phan/#kiem-chung">1\u00A0phép kiểm khác</a>`,
  );
});
