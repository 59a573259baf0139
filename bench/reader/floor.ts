/** The least a page can be: its own words and table without style, script, picture or navigation. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";

const dropped = "script, style, link, svg, img, iframe, picture, nav, form, search, [hidden], template";

function makeFloor(html: string): string {
  const { document } = parseHTML(html);
  const main = document.querySelector("main");
  if (!main) throw new Error("The page has no main part.");
  for (const element of main.querySelectorAll(dropped)) element.remove();
  for (const element of main.querySelectorAll("*"))
    for (const { name } of [...element.attributes]) if (name !== "href") element.removeAttribute(name);
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${document.title}</title></head><body>${main.outerHTML}</body></html>`;
}

/** Writes the floor of a page below `directory` under the same address. */
export function writeFloor(site: string, directory: string, path: string): void {
  const folder = join(directory, path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), makeFloor(readFileSync(join(site, path, "index.html"), "utf8")));
}
