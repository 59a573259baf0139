import { describe, expect, test } from "vitest";
import { html } from "../html.ts";
import { type Embed, heightAt, heightEverywhere, heightStyle, measureEmbed } from "./heights.ts";

const embed: Embed = {
  title: "Tăng hơn 19 lần",
  subtitle: "Đơn vị: tổ chức",
  note: undefined,
  sources: [{ id: "a", shortName: "VnE" }] as never,
  asOf: "2022",
  svgs: [
    { width: 328, height: 328, svg: html``, spots: [] },
    { width: 640, height: 320, svg: html``, spots: [] },
  ],
  corrections: [],
  claims: null,
};
const heights = measureEmbed(embed);
/** Frame 24, figure 14, title 26, subtitle 16 + 21, source 12 + 21, two folds 92, link 42. */
const words = 268;

describe("the height of an embed", () => {
  test("is its words and the picture as wide as the frame without its margins", () => {
    expect(heightAt(heights, 320)).toBe(words + 296);
    expect(heightAt(heights, 352)).toBe(words + 328);
  });

  test("stops growing with the narrow picture at 480 pixels, and takes the wide one from 664", () => {
    expect(heightAt(heights, 600)).toBe(words + 480);
    expect(heightAt(heights, 664)).toBe(words + 320);
    expect(heightAt(heights, 1200)).toBe(words + 384);
  });

  test("grows by a line when a note needs one, and with every correction", () => {
    expect(heightAt(measureEmbed({ ...embed, note: "Một dòng." }), 664)).toBe(heightAt(heights, 664) + 33);
    const corrections = [{ id: "a-1", at: "2026-10-05T08:00+07:00", wrong: "69", right: "96" }] as never;
    expect(heightAt(measureEmbed({ ...embed, corrections }), 664)).toBe(heightAt(heights, 664) + 33);
  });

  test("grows by a line when a claim is told with its verdict", () => {
    const claims = html`<p>Kiểm chứng: <a href="/kiem-chung/a/">gấp hơn 19 lần</a> – khớp.</p>`;
    expect(heightAt(measureEmbed({ ...embed, claims }), 664)).toBe(heightAt(heights, 664) + 33);
  });

  test("never shrinks below what a narrower frame of the same picture needs in words", () => {
    const long = measureEmbed({ ...embed, title: "Một cái tên dài ".repeat(8), note: "Lời ghi chú ".repeat(30) });
    expect(long.words).toEqual(long.words.toSorted((a, b) => b - a));
    expect(new Set(long.words).size).toBeGreaterThan(2);
  });

  test("everywhere is enough at every width", () => {
    const widths = Array.from({ length: 900 }, (_, index) => 320 + index);
    expect(heightEverywhere(heights)).toBe(Math.max(...widths.map((width) => heightAt(heights, width))));
  });
});

test("the style names the steps of the words and the two pictures", () => {
  const style = heightStyle({ words: [300, 300, 279, 268, 268], narrow: heights.narrow, wide: heights.wide });
  expect(style).toBe(
    "calc(268px + clamp(0px,(480px - 100cqw)*9999,21px) + clamp(0px,(664px - 100cqw)*9999,11px) + " +
      "max(min(1*min(100cqw - 24px,480px),(664px - 100cqw)*9999),min(0.5*min(100cqw - 24px,768px),(100cqw - 663px)*9999)))",
  );
});
