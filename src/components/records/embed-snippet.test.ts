import { expect, test } from "vitest";
import { html } from "../../html.ts";
import { estimateHeight, makeEmbedSnippet } from "./embed-snippet.ts";

const svgs = [
  { width: 328, height: 300, svg: html`` },
  { width: 640, height: 340, svg: html`` },
];
const chart = { id: "mot" as never, title: "Tăng hơn 19 lần", subtitle: "Đơn vị: tổ chức", svgs };

test("a snippet is one frame that names the chart and loads late", () => {
  expect(makeEmbedSnippet(chart)).toBe(
    '<iframe src="https://nhipkcn.example/nhung/mot/" title="Tăng hơn 19 lần" width="100%" height="620" loading="lazy" frameborder="0"></iframe>',
  );
});

test("a hostile title stays inside its attribute", () => {
  const title = `"</script><script>alert(1)</script>`;
  expect(makeEmbedSnippet({ ...chart, title })).toContain('title="&quot;&lt;/script&gt;&lt;script&gt;alert(1)');
});

test("a longer note makes a taller frame", () => {
  expect(estimateHeight({ ...chart, note: "n".repeat(100) })).toBe(estimateHeight(chart) + 70);
});
