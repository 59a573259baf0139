import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { makeEditionOf, partyMetrics } from "../../test/edition-fixture.ts";
import { makeDrawnChart } from "../charts/make.ts";
import type { Chart } from "../model/chart.ts";
import { source } from "../model/source.ts";
import { makeChartSheet } from "./sheet.ts";

const edition = makeEditionOf(partyMetrics, {
  sources: [
    source.parse({
      id: "nguon-thu",
      publisher: "Báo Thử",
      title: "Bài thử",
      shortName: "Báo Thử, 1/6/2024",
      published: "2024-06-01",
      consulted: "2026-11-22",
      kind: "press",
    }),
  ],
});
const spec = {
  id: "thu",
  kind: "bars",
  title: "Từ 5 lên 96 <tổ chức> & hơn",
  subtitle: "Số tổ chức Đảng",
  note: "Hai mốc, hai nguồn.",
  bars: [
    { metric: "hn12-to-chuc-dang", label: "2012" },
    { metric: "hn22-to-chuc-dang", label: "2022" },
  ],
} as unknown as Chart;
const { svg, width, height } = makeChartSheet(makeDrawnChart(spec, edition));
const words = svg
  .replace(/<title.*?<\/metadata>/s, "")
  .replace(/<[^>]+>/g, " ")
  .replace(/\s+/g, " ");

test("a picture opens alone: its own namespace, no colour or style from elsewhere", () => {
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="720" height="\d+"/);
  expect(svg).not.toMatch(/var\(|class=|style=|<style|href=/);
});

test("it says what it shows, whose figures they are, of when, on which terms and where it stands", () => {
  expect(words).toContain("Từ 5 lên 96 &lt;tổ chức&gt; &amp; hơn");
  expect(words).toContain("Số tổ chức Đảng");
  expect(words).toContain("Hai mốc, hai nguồn.");
  expect(words).toContain("Nguồn: Báo Thử, 1/6/2024. Số liệu đến tháng 5/2022.");
  expect(words).toContain("Nhịp KCN · CC BY 4.0");
  expect(words).toContain("nhipkcn.example/bieu-do/thu/");
});

test("it carries a title, a description and the licence for those who cannot see it", () => {
  const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg);
  expect(root["@_role"]).toBe("img");
  expect(root.title["@_id"]).toBe(root["@_aria-labelledby"]);
  expect(root.desc["@_id"]).toBe(root["@_aria-describedby"]);
  expect(root.desc["#text"]).toContain("96 tổ chức");
  expect(svg).toContain('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/deed.vi"/>');
});

test("every word stands inside the picture", () => {
  const places = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)];
  expect(places.length).toBeGreaterThan(4);
  expect(places.filter(([, x, y]) => Number(x) > width || Number(y) > height)).toEqual([]);
});
