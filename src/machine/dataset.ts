import type { Dataset, WithContext } from "schema-dts";
import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import { site } from "../site.ts";
import {
  absoluteUrl,
  dataPath,
  homePath,
  indicatorCsvPath,
  indicatorJsonPath,
  indicatorPath,
  indicatorYearCsvPath,
  observationsCsvPath,
  observationsJsonPath,
  observationsParquetPath,
} from "../urls.ts";
import { splitIndicator, splitTable } from "./year-parts.ts";

interface Description {
  readonly name: string;
  readonly description: string;
  readonly page: string;
  /** Addresses by type; several where the table is cut into parts. A list of parts is no table, so none is among them. */
  readonly files: Readonly<Record<string, readonly string[]>>;
}

/** `2009-01-01/2024-06-30`: first and last day that any of them speaks of. */
function coverage(observations: readonly Observation[]): string | undefined {
  const starts = observations.map(({ start }) => start).filter(Boolean);
  const ends = observations.map(({ end }) => end).filter(Boolean);
  if (starts.length === 0) return undefined;
  return `${starts.reduce((a, b) => (a < b ? a : b))}/${ends.reduce((a, b) => (a > b ? a : b))}`;
}

function makeDataset(
  { name, description, page, files }: Description,
  observations: readonly Observation[],
): WithContext<Dataset> {
  const download = (encodingFormat: string, path: string) => ({
    "@type": "DataDownload" as const,
    encodingFormat,
    contentUrl: absoluteUrl(path),
  });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name,
    description,
    url: absoluteUrl(page),
    inLanguage: site.language,
    license: site.licence.url,
    isAccessibleForFree: true,
    creator: { "@type": "NewsMediaOrganization", name: site.name, url: absoluteUrl(homePath) },
    temporalCoverage: coverage(observations),
    distribution: Object.entries(files).flatMap(([type, paths]) => paths.map((path) => download(type, path))),
  };
}

/** The whole table, for the page of downloads. */
export const makeTableDataset = (observations: readonly Observation[]): WithContext<Dataset> =>
  makeDataset(
    {
      name: `Bảng số liệu của ${site.name}`,
      description:
        "Số liệu về khu công nghiệp, khu chế xuất Việt Nam; mỗi dòng có nguồn, thời điểm, đơn vị và chữ in trước con số.",
      page: dataPath,
      files: {
        "text/csv": [observationsCsvPath],
        "application/json": splitTable(observations).length > 0 ? [] : [observationsJsonPath],
        "application/vnd.apache.parquet": [observationsParquetPath],
      },
    },
    observations,
  );

/** One indicator's part of it. */
export function makeIndicatorDataset(
  { id, name, definition, excludes }: Indicator,
  observations: readonly Observation[],
): WithContext<Dataset> {
  const parts = splitIndicator(observations);
  const whole = { "text/csv": [indicatorCsvPath(id)], "application/json": [indicatorJsonPath(id)] };
  const files = parts.length > 0 ? { "text/csv": parts.map((part) => indicatorYearCsvPath(id, part.name)) } : whole;
  return makeDataset({ name, description: `${definition} ${excludes}`, page: indicatorPath(id), files }, observations);
}
