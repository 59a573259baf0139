import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { selectCatalogue } from "../../src/charts/catalogue.ts";
import { makeEmbeddable } from "../../src/embed/embeddable.ts";
import { makeOembed } from "../../src/embed/oembed.ts";
import { absoluteUrl, chartPath, embedPath, frozenEmbedPath, oembedPath } from "../../src/urls.ts";
import { builtSite } from "./directory.ts";
import { edition } from "./edition.ts";
import { type BuiltPage, isEmbed, pages, readBuilt } from "./pages.ts";

const kilobyte = 1024;
const compressed = (path: string) => gzipSync(readFileSync(join(builtSite(), path))).length;
const catalogue = selectCatalogue(edition);
const embeds = pages.filter(isEmbed);
const live = embeds.filter(({ path }) => [...catalogue.keys()].some((id) => path.startsWith(embedPath(id))));

const addresses = (page: BuiltPage, selector: string, attribute: string) =>
  [...page.document.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? "");

const weights = embeds
  .map((page) =>
    [`${page.path}index.html`, ...addresses(page, 'link[rel="stylesheet"]', "href")].reduce(
      (sum, file) => sum + compressed(file),
      0,
    ),
  )
  .toSorted((a, b) => a - b);
const median = weights[Math.floor(weights.length / 2)] ?? 0;

describe("the embeds", () => {
  it(`transfer at most 12 KB, without the script, in the median (now ${(median / kilobyte).toFixed(1)} KB)`, () => {
    expect(weights.length).toBe(embeds.length);
    expect(median).toBeGreaterThan(kilobyte);
    expect(median).toBeLessThanOrEqual(12 * kilobyte);
  });

  it("run one script, which is less than 1 KB to transfer and no module", () => {
    const scripts = new Set(embeds.flatMap((page) => addresses(page, "script", "src")));
    expect(embeds.filter((page) => page.document.querySelectorAll("script").length !== 1)).toEqual([]);
    expect(embeds.filter((page) => page.document.querySelector("script[type]"))).toEqual([]);
    expect([...scripts].map(compressed).filter((bytes) => bytes >= kilobyte)).toEqual([]);
  });

  it("are kept from search engines", () => {
    expect(
      embeds.filter(
        ({ document }) => document.querySelector('meta[name="robots"]')?.getAttribute("content") !== "noindex",
      ),
    ).toEqual([]);
  });

  it("hold the picture, the table, the source and a link back", () => {
    const lacks = ({ document }: BuiltPage) =>
      ["svg", "table", ".bieu-do-nguon a", '.bieu-do-lien-ket a[target="_blank"]'].filter(
        (part) => !document.querySelector(part),
      );
    expect(live.length).toBeGreaterThan(0);
    expect(live.flatMap(lacks)).toEqual([]);
  });

  it("still exist at every address that was ever given out", () => {
    const paths = new Set(embeds.map(({ path }) => path));
    const given = edition.embeds.flatMap(({ id, frozen = [] }) => [
      embedPath(id),
      ...frozen.map((version) => frozenEmbedPath(id, version)),
    ]);
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((path) => !paths.has(path))).toEqual([]);
  });

  it("are all recorded, with a frozen copy that the panel of the chart's page offers", () => {
    const copies = new Map<string, readonly string[]>(edition.embeds.map(({ id, frozen = [] }) => [id, frozen]));
    for (const id of catalogue.keys()) {
      const page = pages.find(({ path }) => path === chartPath(id)) as BuiltPage;
      const offered = addresses(page, '#nhung a[href^="/nhung/"]', "href");
      expect([id, (copies.get(id) ?? []).length > 0]).toEqual([id, true]);
      expect(offered).toEqual((copies.get(id) ?? []).map((version) => frozenEmbedPath(id, version)));
    }
  });
});

describe("oEmbed", () => {
  it.each([...catalogue.values()].map(({ chart }) => [chart.id, chart] as const))(
    "answers for %s, and its page says where",
    (id, chart) => {
      expect(JSON.parse(readBuilt(oembedPath(id)))).toEqual(makeOembed(makeEmbeddable(chart, edition)));
      for (const path of [chartPath(id), embedPath(id)]) {
        const page = pages.find((one) => one.path === path) as BuiltPage;
        expect(addresses(page, 'link[type="application/json+oembed"]', "href")).toEqual([absoluteUrl(oembedPath(id))]);
      }
    },
  );
});
