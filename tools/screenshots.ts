/** `npm run screenshots`: the picture of the front page that README shows, from the site built in `dist`. */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { chromium } from "playwright-core";
import { openBrowser } from "../test/browser/browser.ts";
import { serveSite } from "./serve.ts";

const picture = "docs/trang-nhat.png";

if (!existsSync("dist/index.html")) {
  console.error("Chưa có dist/: chạy `npm run build` trước.");
  process.exit(1);
}

await mkdir("docs", { recursive: true });
const [site, opened] = await Promise.all([serveSite("dist", 0), openBrowser()]);
const browser = await chromium.connect(opened.endpoint);
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
await page.goto(site.url, { waitUntil: "networkidle" });
await page.screenshot({ path: picture });
console.log(picture);
await browser.close();
await Promise.all([site.close(), opened.close()]);
