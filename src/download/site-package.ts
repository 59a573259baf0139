import { makeEntries } from "../claims/entry.ts";
import type { Edition } from "../edition.ts";
import { makeObservationCsv } from "../machine/observation-table.ts";
import { tableColumns } from "../machine/table-columns.ts";
import { makeVerdictCsv, verdictColumns } from "../machine/verdict-table.ts";
import { splitIndicator, splitVerdicts } from "../machine/year-parts.ts";
import type { Indicator } from "../model/indicator.ts";
import { site } from "../site.ts";
import {
  absoluteUrl,
  dataPath,
  indicatorCsvPath,
  observationsCsvPath,
  sitePackagePath,
  tableSchemaPath,
  verdictsCsvPath,
} from "../urls.ts";
import { makeResource, packageSources, type Resource, writePackage } from "./data-package.ts";
import { makeTableSchema } from "./table-schema.ts";

/** The columns of every table below `/du-lieu/`. */
export const observationSchema = makeTableSchema(tableColumns);

const below = (path: string) => path.slice(dataPath.length);

/** Of an indicator whose table is cut into parts the package names none: their rows stand in the whole table, too. */
function indicatorResource({ id, name, definition, excludes }: Indicator, edition: Edition): Resource[] {
  const observations = edition.observationsByIndicator.get(id) ?? [];
  if (splitIndicator(observations).length > 0) return [];
  const resource = makeResource(makeObservationCsv(observations, edition.corrections), below(tableSchemaPath), {
    name: `chi-so-${id}`,
    title: name,
    description: `${definition} ${excludes}`,
    path: below(indicatorCsvPath(id)),
    sources: packageSources(observations, edition),
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
    name: "nhipkcn",
    id: absoluteUrl(sitePackagePath),
    title: `Bảng số liệu của ${site.name}`,
    description: site.description,
    homepage: absoluteUrl(dataPath),
    sources: packageSources(observations, edition),
    resources: [
      whole,
      ...verdictResource(edition),
      ...indicators.flatMap((indicator) => indicatorResource(indicator, edition)),
    ],
  });
}
