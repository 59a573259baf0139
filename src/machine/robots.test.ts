import { expect, test } from "vitest";
import { makeRobots } from "./robots.ts";

test("robots may read everything and are shown the sitemap", () => {
  expect(makeRobots()).toBe("User-agent: *\nAllow: /\n\nSitemap: https://nhipkcn.example/sitemap-index.xml\n");
});
