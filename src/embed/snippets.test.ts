import { expect, test } from "vitest";
import { html } from "../html.ts";
import { makeOembed } from "./oembed.ts";
import { type Embeddable, makeElement, makeFrame, makeOembedLine, makePicture } from "./snippets.ts";

const chart: Embeddable = {
  id: "mot" as never,
  title: "Tăng hơn 19 lần",
  description: "Năm 2012: 5; năm 2022: 96.",
  svgs: [
    { width: 328, height: 328, svg: html``, spots: [] },
    { width: 640, height: 320, svg: html``, spots: [] },
  ],
  heights: {
    words: [268, 268, 268, 268, 268],
    narrow: { ratio: 1, limit: 480 },
    wide: { ratio: 0.5, limit: 768 },
  },
};
const height =
  "height:calc(268px + max(min(1*min(100cqw - 24px,480px),(664px - 100cqw)*9999),min(0.5*min(100cqw - 24px,768px),(100cqw - 663px)*9999)))";

test("the frame names the chart, loads late, and knows its height at every width without a script", () => {
  expect(makeFrame(chart, "sang")).toBe(
    `<div style="container-type:inline-size"><iframe src="https://nhipkcn.example/nhung/mot/?giao-dien=sang" title="Tăng hơn 19 lần" width="100%" height="748" loading="lazy" frameborder="0" style="display:block;border:0;color-scheme:light;${height}"></iframe></div>`,
  );
});

test("a frame that follows the reader's system asks for nothing and sets no colour scheme", () => {
  expect(makeFrame(chart, "tu-dong")).toContain('src="https://nhipkcn.example/nhung/mot/"');
  expect(makeFrame(chart, "tu-dong")).not.toContain("color-scheme");
  expect(makeFrame(chart, "toi")).toContain("color-scheme:dark");
});

test("the element brings the script by its version and digest, and a link for where it does not run", () => {
  const snippet = makeElement(chart, "toi");
  expect(snippet).toContain('<nhip-kcn-bieu-do ma="mot" ten="Tăng hơn 19 lần" giao-dien="toi" cao="calc(268px');
  expect(snippet).toContain('<a href="https://nhipkcn.example/bieu-do/mot/">Tăng hơn 19 lần</a></nhip-kcn-bieu-do>');
  expect(snippet).toMatch(
    /<script src="https:\/\/nhipkcn\.example\/nhung-v2\.js" integrity="sha384-[\w+/]{64}" crossorigin="anonymous" async><\/script>$/,
  );
});

test("the picture says in words what it shows", () => {
  expect(makePicture(chart)).toContain('alt="Tăng hơn 19 lần. Năm 2012: 5; năm 2022: 96."');
  expect(makePicture(chart)).toContain('srcset="https://nhipkcn.example/bieu-do/mot.svg"');
});

test("a hostile title stays inside its attribute", () => {
  const hostile = { ...chart, title: `"></iframe><script>alert(1)</script>` };
  const frame = JSON.stringify(makeOembed(hostile));
  for (const snippet of [makeFrame(hostile, "sang"), makeElement(hostile, "sang"), makePicture(hostile)])
    expect(snippet).not.toContain("<script>alert");
  expect(frame.split('"html":')[1]).not.toContain("<script>alert");
});

test("oEmbed gives what WordPress looks for: a quotation and a frame of the size it names", () => {
  expect(makeOembed(chart)).toMatchObject({
    version: "1.0",
    type: "rich",
    title: "Tăng hơn 19 lần",
    provider_name: "Nhịp KCN",
    width: 680,
    height: 268 + 328,
    html: expect.stringMatching(
      /^<blockquote class="wp-embedded-content"><a .*<\/a><\/blockquote><iframe .*<\/iframe>$/,
    ),
  });
  expect(makeOembedLine(chart)).toBe("https://nhipkcn.example/bieu-do/mot/");
});
