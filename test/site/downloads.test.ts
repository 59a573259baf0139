import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { selectCatalogue } from "../../src/charts/catalogue.ts";
import { chartFiles } from "../../src/components/download/chart-files.ts";
import { selectSharedPages } from "../../src/components/download/social-cards.ts";
import { site } from "../../src/site.ts";
import * as urls from "../../src/urls.ts";
import { dataPackage, tableSchema } from "../download/package-rules.ts";
import { builtSite } from "./directory.ts";
import { edition } from "./edition.ts";
import { builtFiles, pages, readBuilt } from "./pages.ts";

const bytesOf = (path: string) => readFileSync(join(builtSite(), path));
const ids = [...selectCatalogue(edition).keys()];

/** Width and height, from the head of a PNG. */
function pixelsOf(path: string): [number, number] {
  const png = bytesOf(path);
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("every chart", () => {
  it.each(chartFiles.map((file) => [file.label, file] as const))("has its %s", (_label, { path }) => {
    expect(ids.map(path).filter((address) => !builtFiles.includes(address))).toEqual([]);
  });

  it("offers all of them on its page", () => {
    for (const id of ids) {
      const page = pages.find(({ path }) => path === urls.chartPath(id));
      const offered = chartFiles.filter(({ path }) => !page?.document.querySelector(`#tai-ve a[href="${path(id)}"]`));
      expect(offered.map(({ label }) => `${id}: ${label}`)).toEqual([]);
    }
  });

  it("has pictures in one size and in twice that size", () => {
    for (const id of ids) {
      const [width, height] = pixelsOf(urls.chartPngPath(id));
      expect(width).toBe(720);
      expect(pixelsOf(urls.chartPng2xPath(id))).toEqual([2 * width, 2 * height]);
    }
  });

  it("gives in its JSON what it gives in its CSV", () => {
    for (const id of ids) {
      const rows = parse(bytesOf(urls.chartCsvPath(id)), { bom: true, columns: true }) as {
        id: string;
        value: string;
      }[];
      const json = JSON.parse(readBuilt(urls.chartJsonPath(id))).rows as { id: string; value: number }[];
      expect(rows.map((row) => [row.id, Number(row.value)])).toEqual(json.map((row) => [row.id, row.value]));
    }
  });
});

interface Schema {
  readonly fields: readonly { readonly name: string }[];
}

interface Descriptor {
  readonly path: string;
  readonly resources: readonly { path: string; bytes: number; hash: string; schema: Schema | string }[];
}

const readPackage = (path: string): Descriptor => ({ path, ...JSON.parse(readBuilt(path)) });
const packages = [urls.sitePackagePath, ...ids.map(urls.chartPackagePath)].map(readPackage);
const resolve = (path: string, descriptor: Descriptor) => new URL(path, new URL(descriptor.path, site.origin)).pathname;
const schemaOf = ({ schema }: { schema: Schema | string }, descriptor: Descriptor): Schema =>
  typeof schema === "string" ? tableSchema.parse(JSON.parse(readBuilt(resolve(schema, descriptor)))) : schema;

describe("every data package", () => {
  it("keeps the rules of Data Package 2.0", () => {
    const problems = packages.flatMap(({ path, ...descriptor }) => {
      const { error } = dataPackage.safeParse(descriptor);
      return error ? [`${path}: ${error.message}`] : [];
    });
    expect(problems).toEqual([]);
  });

  it("gives the size, the hash and the columns of the files it names", () => {
    for (const descriptor of packages) {
      for (const resource of descriptor.resources) {
        const file = bytesOf(resolve(resource.path, descriptor));
        expect(resource.bytes).toBe(file.length);
        expect(resource.hash).toBe(`sha256:${createHash("sha256").update(file).digest("hex")}`);
        const [header] = parse(file, { bom: true, toLine: 1 }) as string[][];
        expect(schemaOf(resource, descriptor).fields.map(({ name }) => name)).toEqual(header);
      }
    }
  });
});

it("the package of the site holds the verdicts beside the table", () => {
  const { resources } = readPackage(urls.sitePackagePath);
  expect(resources.map(({ path }) => path)).toEqual(expect.arrayContaining(["quan-sat.csv", "kiem-chung.csv"]));
});

it("the rules notice a package that breaks them", () => {
  const { path: _path, ...descriptor } = readPackage(urls.sitePackagePath);
  const broken = { ...descriptor, resources: [{ ...descriptor.resources[0], path: "../ngoai.csv" }] };
  expect(dataPackage.safeParse(broken).success).toBe(false);
});

it("the Parquet table holds the rows of the CSV table", async () => {
  const rows = parse(bytesOf(urls.observationsCsvPath), { bom: true, columns: true }) as Record<string, string>[];
  const file = new Uint8Array(bytesOf(urls.observationsParquetPath)).buffer;
  const read = await parquetReadObjects({ file });
  expect(read.length).toBe(edition.observations.size);
  expect(read.map(({ id, value, unit }) => [id, String(value), unit])).toEqual(
    rows.map(({ id, value, unit }) => [id, value, unit]),
  );
});

describe("every article, chart, indicator, entity and comparison", () => {
  it("has a picture of its own where it is shared, 1200×630", () => {
    for (const { path } of selectSharedPages(edition)) {
      const { document } = pages.find((page) => page.path === path) ?? {};
      const card = urls.socialCardPath(path);
      const picture = document?.querySelector('meta[property="og:image"]')?.getAttribute("content");
      expect(picture).toBe(urls.absoluteUrl(card));
      expect(document?.querySelector('meta[name="twitter:image"]')?.getAttribute("content")).toBe(picture);
      expect(pixelsOf(card)).toEqual([1200, 630]);
    }
  });
});
