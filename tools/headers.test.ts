import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, embedSecurityPolicy } from "../src/site.ts";
import { formatHeaders, makeHeaderRules, parseHeaders, selectHeaders } from "./headers.ts";

const folders = ["nhung", "bai-viet", "_astro", "du-lieu", "bieu-do", "oembed", "the", "pagefind", "fonts"];
const rules = makeHeaderRules(folders);
const cacheOf = (path: string) => selectHeaders(rules, path).get("Cache-Control");
const policyOf = (path: string) => selectHeaders(rules, path).get("Content-Security-Policy");

describe("the headers of the site", () => {
  it("let only the site itself frame its pages", () => {
    expect(policyOf("/")).toBe(`${contentSecurityPolicy}; frame-ancestors 'self'`);
    expect(policyOf("/bai-viet/ha-noi/")).toBe(`${contentSecurityPolicy}; frame-ancestors 'self'`);
  });

  it("let anyone frame an embed", () => {
    expect(policyOf("/nhung/bieu-do/")).toBe(embedSecurityPolicy);
  });

  it("keep files named by their content for a year, pages never, pictures for sharing a day", () => {
    for (const path of [
      "/_astro/a.1a2b.css",
      "/fonts/inter.c93a.woff2",
      "/pagefind/parts/1a2b3c/index/4d5e-0.pf_index",
    ]) {
      expect(cacheOf(path)).toBe("public, max-age=31536000, immutable");
    }
    for (const path of ["/", "/bai-viet/ha-noi/", "/nhung/mot/", "/du-lieu/quan-sat.csv"]) {
      expect(cacheOf(path)).toBe("public, max-age=0, must-revalidate");
    }
    expect(cacheOf("/the/bai-viet/mot.png")).toBe("public, max-age=86400");
    expect(cacheOf("/pagefind/search.json")).toBeUndefined();
  });

  it("name the types that hosts do not know", () => {
    const typeOf = (path: string) => selectHeaders(rules, path).get("Content-Type");
    expect(typeOf("/tin.atom")).toBe("application/atom+xml; charset=utf-8");
    expect(typeOf("/du-lieu/quan-sat.parquet")).toBe("application/vnd.apache.parquet");
  });

  it("give no address the same header twice, and use a star only at the end", () => {
    const paths = rules.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => /\*./.test(path))).toEqual([]);
    const joined = paths.filter((path) => {
      const names = rules
        .filter((rule) => rule.path === path || (rule.path.endsWith("*") && path.startsWith(rule.path.slice(0, -1))))
        .flatMap(({ headers }) => Object.keys(headers));
      return new Set(names).size < names.length;
    });
    expect(joined).toEqual([]);
  });

  it("stay below the hundred rules and two thousand letters a line that Cloudflare Pages reads", () => {
    const many = makeHeaderRules(Array.from({ length: 60 }, (_, index) => `muc-${index}`));
    expect(many.length).toBeLessThan(100);
    expect(
      Math.max(
        ...formatHeaders(many)
          .split("\n")
          .map(({ length }) => length),
      ),
    ).toBeLessThan(2000);
  });

  it("let any page fetch the data", () => {
    expect(selectHeaders(rules, "/du-lieu/quan-sat.csv").get("Access-Control-Allow-Origin")).toBe("*");
    expect(selectHeaders(rules, "/bieu-do/mot.json").get("Access-Control-Allow-Origin")).toBe("*");
    expect(selectHeaders(rules, "/bai-viet/mot/").has("Access-Control-Allow-Origin")).toBe(false);
  });

  it("let the pages of other sites load the script of embeds for ever, and ask for oEmbed", () => {
    expect([...selectHeaders(rules, "/nhung-v1.js")]).toContainEqual(["Access-Control-Allow-Origin", "*"]);
    expect(selectHeaders(rules, "/nhung-v1.js").get("Cache-Control")).toContain("immutable");
    expect(selectHeaders(rules, "/oembed/mot.json").get("Access-Control-Allow-Origin")).toBe("*");
  });

  it("are read back as they were written", () => {
    expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
  });
});

describe("parseHeaders", () => {
  it("reads paths, indented headers and comments", () => {
    const text = "# ghi chú\n/*\n  X-One: 1\n\n/a/*\n\tX-Two: a: b\n";
    expect(parseHeaders(text)).toEqual([
      { path: "/*", headers: { "X-One": "1" } },
      { path: "/a/*", headers: { "X-Two": "a: b" } },
    ]);
  });
});

describe("selectHeaders", () => {
  it("joins the values of all rules that match by a comma", () => {
    const both = parseHeaders("/*\n  X-One: 1\n/a/*\n  X-One: 2\n/b\n  X-One: 3\n");
    expect(selectHeaders(both, "/a/b").get("X-One")).toBe("1, 2");
    expect(selectHeaders(both, "/b/").get("X-One")).toBe("1");
  });
});
