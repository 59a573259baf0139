import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, embedSecurityPolicy } from "../src/site.ts";
import { formatHeaders, makeHeaderRules, parseHeaders, selectHeaders } from "./headers.ts";

const rules = makeHeaderRules(["nhung", "bai-viet", "_astro", "du-lieu"]);
const policyOf = (path: string) => selectHeaders(rules, path).get("Content-Security-Policy");

describe("the headers of the site", () => {
  it("let only the site itself frame its pages", () => {
    expect(policyOf("/")).toBe(`${contentSecurityPolicy}; frame-ancestors 'self'`);
    expect(policyOf("/bai-viet/ha-noi/")).toBe(`${contentSecurityPolicy}; frame-ancestors 'self'`);
  });

  it("let anyone frame an embed", () => {
    expect(policyOf("/nhung/bieu-do/")).toBe(embedSecurityPolicy);
  });

  it("keep hashed files for ever, pages not", () => {
    expect(selectHeaders(rules, "/_astro/a.css").get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(selectHeaders(rules, "/bai-viet/ha-noi/").has("Cache-Control")).toBe(false);
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
