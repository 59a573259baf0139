import { createHash } from "node:crypto";
import { correctionWords } from "../charts/correction-words.ts";
import { oneWordId } from "../charts/make.ts";
import { makeEntries } from "../claims/entry.ts";
import type { Edition } from "../edition.ts";
import { makeObservationCsv } from "../machine/observation-table.ts";
import { tableColumns } from "../machine/table-columns.ts";
import { makeVerdictCsv, verdictColumns } from "../machine/verdict-table.ts";
import { splitIndicator, splitVerdicts } from "../machine/year-parts.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Source } from "../model/source.ts";
import { site } from "../site.ts";
import {
  absoluteUrl,
  chartCsvPath,
  chartPath,
  chartPngPath,
  dataPath,
  homePath,
  indicatorCsvPath,
  observationsCsvPath,
  sitePackagePath,
  sourcePath,
  tableSchemaPath,
  verdictsCsvPath,
} from "../urls.ts";
import { chartColumns } from "./chart-columns.ts";
import { makeChartCsv } from "./chart-table.ts";
import type { ChartSubject } from "./subject.ts";
import { makeTableSchema, type TableSchema } from "./table-schema.ts";

interface PackageSource {
  readonly title: string;
  readonly path: string;
  readonly version?: string;
}

interface Resource {
  readonly name: string;
  readonly type: "table";
  readonly title: string;
  readonly description?: string;
  readonly path: string;
  readonly format: "csv";
  readonly mediatype: "text/csv";
  readonly encoding: "utf-8";
  readonly bytes: number;
  readonly hash: string;
  /** The schema itself, or the path of the file that holds it. */
  readonly schema: TableSchema | string;
  readonly sources?: readonly PackageSource[];
}

/** Our page about a source stands in where its own address is not known. */
const packageSource = ({ id, title, publisher, url, published }: Source): PackageSource => ({
  title: `${title} (${publisher})`,
  path: url ?? absoluteUrl(sourcePath(id)),
  ...(published === "unknown" ? {} : { version: published }),
});

const sourcesOf = (observations: readonly Observation[], edition: Edition): PackageSource[] =>
  [...new Set(observations.map(({ source }) => source))].flatMap((id) => {
    const source = edition.sources.get(id);
    return source ? [packageSource(source)] : [];
  });

type Described = Pick<Resource, "name" | "title" | "path"> & Partial<Pick<Resource, "description" | "sources">>;

const makeResource = (
  csv: string,
  schema: Resource["schema"],
  { name, title, path, ...more }: Described,
): Resource => ({
  name,
  type: "table",
  title,
  path,
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  bytes: Buffer.byteLength(csv),
  hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
  schema,
  ...more,
});

const shared = {
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  licenses: [{ name: site.licence.name.replaceAll(" ", "-"), path: site.licence.url, title: site.licence.name }],
  contributors: [{ title: site.name, path: absoluteUrl(homePath), email: site.email, roles: ["creator", "publisher"] }],
} as const;

const writePackage = (descriptor: object): string => `${JSON.stringify(descriptor, null, 1)}\n`;

/** The Data Package (version 2) of one chart. Its table stands one folder above, so it is named by its full address. */
export function makeChartPackage({ drawn, edition }: ChartSubject): string {
  const { id, title, subtitle, note, observations, corrections } = drawn;
  const sources = sourcesOf(observations, edition);
  const csv = makeChartCsv(drawn);
  return writePackage({
    ...shared,
    name: `nhipkcn-${oneWordId(id)}`,
    id: absoluteUrl(chartPath(id)),
    title,
    description: [[subtitle, note].filter(Boolean).join(". "), ...corrections.map(correctionWords)].join(" "),
    homepage: absoluteUrl(chartPath(id)),
    image: absoluteUrl(chartPngPath(id)),
    sources,
    resources: [
      makeResource(csv, makeTableSchema(chartColumns), {
        name: oneWordId(id),
        title,
        path: absoluteUrl(chartCsvPath(id)),
        sources,
      }),
    ],
  });
}

/** The columns of every table below `/du-lieu/`. */
export const observationSchema = makeTableSchema(tableColumns);

const below = (path: string) => path.slice(dataPath.length);

/** Of an indicator whose table is cut into parts the package names none: their rows stand in the whole table, too. */
function indicatorResource({ id, name, definition, excludes }: Indicator, edition: Edition): Resource[] {
  const observations = edition.observationsByIndicator.get(id) ?? [];
  if (splitIndicator(observations).length > 0) return [];
  const resource = makeResource(makeObservationCsv(observations), below(tableSchemaPath), {
    name: `chi-so-${id}`,
    title: name,
    description: `${definition} ${excludes}`,
    path: below(indicatorCsvPath(id)),
    sources: sourcesOf(observations, edition),
  });
  return [resource];
}

function verdictResource(edition: Edition): Resource[] {
  const entries = makeEntries(edition);
  if (splitVerdicts(entries).length > 0) return [];
  const resource = makeResource(makeVerdictCsv(entries, edition), makeTableSchema(verdictColumns), {
    name: "kiem-chung",
    title: `Các phép kiểm của ${site.name}`,
    description: "Điều nguồn nêu, tính lại: mỗi dòng một phép kiểm với phép tính và kết luận.",
    path: below(verdictsCsvPath),
  });
  return [resource];
}

/**
 * The Data Package of everything published: the whole table, then the verdicts and each indicator's part that are one file.
 * @param csv the file of the whole table
 */
export function makeSitePackage(edition: Edition, csv: string): string {
  const observations = [...edition.observations.values()];
  const indicators = [...edition.indicators.values()];
  const whole = makeResource(csv, observationSchema, {
    name: "quan-sat",
    title: `Bảng số liệu của ${site.name}`,
    path: below(observationsCsvPath),
  });
  return writePackage({
    ...shared,
    name: "nhipkcn",
    id: absoluteUrl(sitePackagePath),
    title: `Bảng số liệu của ${site.name}`,
    description: site.description,
    homepage: absoluteUrl(dataPath),
    sources: sourcesOf(observations, edition),
    resources: [
      whole,
      ...verdictResource(edition),
      ...indicators.flatMap((indicator) => indicatorResource(indicator, edition)),
    ],
  });
}
