import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, embedSecurityPolicy, site } from "../../src/site.ts";
import { parseHeaders, selectHeaders } from "../../tools/headers.ts";
import { linksOf } from "./links.ts";
import { type BuiltPage, isEmbed, isNotFound, pages, readBuilt } from "./pages.ts";

const rules = parseHeaders(readBuilt("_headers"));
const headerOf = ({ path }: BuiltPage) => selectHeaders(rules, path).get("Content-Security-Policy");
const served = pages.filter((page) => !isNotFound(page));

const policyOf = (page: BuiltPage) => (isEmbed(page) ? embedSecurityPolicy : contentSecurityPolicy);

const found = (selector: string) =>
  pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll(selector)].map((element) => `${path}: ${element.outerHTML.slice(0, 80)}`),
  );

describe("the content security policy", () => {
  it("comes once with every page, and lets only embeds be framed by others", () => {
    const wanted = (page: BuiltPage) =>
      isEmbed(page) ? embedSecurityPolicy : `${contentSecurityPolicy}; frame-ancestors 'self'`;
    const wrong = served.filter((page) => headerOf(page) !== wanted(page));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it("stands in the page too, for hosts that send no headers", () => {
    const metaOf = ({ document }: BuiltPage) =>
      document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");
    expect(pages.filter((page) => metaOf(page) !== policyOf(page)).map(({ path }) => path)).toEqual([]);
  });

  it("has nothing inline to refuse: no style, no script, no handler", () => {
    expect(found("[style], style")).toEqual([]);
    expect(found("script:not([src]):not([type='application/ld+json'])")).toEqual([]);
    const handlers = pages.filter(({ html }) => /<[^>]+\son[a-z]+\s*=/i.test(html));
    expect(handlers.map(({ path }) => path)).toEqual([]);
  });

  it("has nothing from elsewhere to refuse", () => {
    const loading =
      "script[src], link[rel=stylesheet], link[rel=icon], link[rel=manifest], img, iframe, source, object";
    const outside = pages.flatMap((page) =>
      [...page.document.querySelectorAll(loading)]
        .flatMap((element) => element.getAttribute("src") ?? element.getAttribute("href") ?? [])
        .filter((address) => new URL(address, site.origin).origin !== site.origin),
    );
    expect(outside).toEqual([]);
  });
});

it("no page leads to a script address", () => {
  const scripts = pages.flatMap((page) => linksOf(page).filter(({ protocol }) => protocol === "javascript:"));
  expect(scripts).toEqual([]);
});
