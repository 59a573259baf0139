import { site } from "../../src/site.ts";
import { type BuiltPage, builtFiles, pages } from "./pages.ts";

const files = new Set(builtFiles);
const pageByPath = new Map(pages.map((page) => [page.path, page]));

/** Attributes that hold one address. */
const addressAttributes = ["href", "src", "action", "data", "poster", "cite"];

function addressesIn(element: Element): string[] {
  const single = addressAttributes.map((name) => element.getAttribute(name));
  const candidates = element.getAttribute("srcset")?.split(",") ?? [];
  return [...single, ...candidates.map((candidate) => candidate.trim().split(/\s+/)[0])].filter(
    (address): address is string => typeof address === "string" && address !== "",
  );
}

/** Every address that a page leads to or loads, in full. */
export function linksOf({ document, path }: BuiltPage): URL[] {
  const elements = [
    ...document.querySelectorAll(
      addressAttributes
        .concat("srcset")
        .map((name) => `[${name}]`)
        .join(),
    ),
  ];
  return elements.flatMap(addressesIn).map((address) => new URL(address, new URL(path, site.origin)));
}

/** Addresses on the site that stand anywhere in a text: in JSON-LD, in a feed, in the code that others copy. */
export const addressesInText = (text: string): URL[] =>
  [...text.matchAll(new RegExp(`${RegExp.escape(site.origin)}[^\\s"'<>\\\\&)]*`, "g"))].map(
    ([address]) => new URL(address),
  );

export const isInternal = (url: URL) => url.origin === site.origin;

const fileOf = (path: string) => (path.endsWith("/") ? `${path}index.html` : path);

/** What is wrong with a link within the site, or undefined. */
export function problemOf(url: URL): string | undefined {
  const path = decodeURIComponent(url.pathname);
  if (!files.has(fileOf(path))) return `${url.pathname}: no such page`;
  const id = decodeURIComponent(url.hash.slice(1));
  if (id === "" || url.hash.startsWith("#:~:")) return undefined;
  return pageByPath.get(path)?.document.getElementById(id) ? undefined : `${url.pathname}${url.hash}: no such place`;
}
