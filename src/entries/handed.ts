/** The way from the build to the pages it renders, which are bundled modules and share none with it. */

const place = Symbol.for("nhip-kcn content");
const places = globalThis as Record<symbol, unknown>;

/** Hands the pages their content. @param content `Content` of `content.ts` */
export function handContent(content: object): void {
  places[place] = content;
}

/** @throws Error where pages are built by Astro's own command, which knows nothing of content */
export function takeContent(): unknown {
  if (!places[place]) throw new Error("Dựng trang bằng “npm run build”: lệnh của riêng Astro không có nội dung.");
  return places[place];
}
