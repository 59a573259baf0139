/** `npm run pictures`: draws the card shown when the front page is shared, and the home-screen icon. Both are committed. */
import { readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { html, SafeHtml } from "../src/html.ts";
import { site } from "../src/site.ts";
import { openBrowser } from "../test/browser/browser.ts";

const mark = new SafeHtml(readFileSync("public/favicon.svg", "utf8"));

/** The fonts inside the stylesheet: a page without an address may not load them from one. */
const stylesheet = readFileSync("src/styles/fonts.css", "utf8");
const fonts = new SafeHtml(
  stylesheet.replace(/url\("([^"]+)"\)/g, (_, address) => {
    return `url("data:font/woff2;base64,${readFileSync(`public${address}`, "base64")}")`;
  }),
);

const icon = html`<!doctype html><style>body { margin: 0; background: #9c2a1a } svg { display: block; width: 180px }</style>${mark}`;

const card = html`<!doctype html><html lang="vi"><style>
${fonts}
body {
  box-sizing: border-box; width: 1200px; height: 630px; margin: 0; padding: 72px 80px; overflow: hidden;
  background: #fbf8f2; border-top: 16px solid #9c2a1a; color: #1d1a16;
  font-family: "Nhip Serif"; display: flex; flex-direction: column;
}
h1 { margin: 0; font-size: 152px; font-weight: 700; line-height: 1.1; letter-spacing: -0.02em }
p { margin: 12px 0 0; font-size: 42px; line-height: 1.35; color: #5f574c; max-width: 1000px }
.nhip { margin: auto -80px -16px; height: 200px; stroke: #9c2a1a; fill: none; stroke-width: 7; stroke-linejoin: round }
</style>
<h1>${site.name}</h1>
<p>${site.tagline}</p>
<svg class="nhip" viewBox="0 0 1200 200">
  <path d="M0 170H210L250 120L300 190L350 90L390 150H560L600 95L650 165L710 55L750 110H900L940 60L990 135L1050 12L1090 60H1200"/>
</svg></html>`;

const pictures = [
  { file: "public/og.png", content: card, width: 1200, height: 630 },
  { file: "public/apple-touch-icon.png", content: icon, width: 180, height: 180 },
];

async function takePicture(browser: Browser, { file, content, width, height }: (typeof pictures)[number]) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(content.value);
  await page.evaluate(() => document.fonts.load('700 1em "Nhip Serif"'));
  await page.screenshot({ path: file });
  await page.close();
  console.log(file);
}

const opened = await openBrowser();
const browser = await chromium.connect(opened.endpoint);
for (const picture of pictures) await takePicture(browser, picture);
await browser.close();
await opened.close();
