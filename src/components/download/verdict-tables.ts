import type { APIRoute, GetStaticPaths } from "astro";
import { makeEntries } from "../../claims/entry.ts";
import { makePartsCsv, makePartsJson } from "../../machine/part-list.ts";
import { makeVerdictCsv, makeVerdictJson } from "../../machine/verdict-table.ts";
import { splitVerdicts } from "../../machine/year-parts.ts";
import { getEdition } from "../../published.ts";
import { verdictsYearCsvPath, verdictsYearJsonPath } from "../../urls.ts";

/** How the table of verdicts is written: the rows, and the list of its parts where they are too many for one file. */
const formats = {
  csv: { write: makeVerdictCsv, list: makePartsCsv, pathOf: verdictsYearCsvPath },
  json: { write: makeVerdictJson, list: makePartsJson, pathOf: verdictsYearJsonPath },
} as const;
type Format = keyof typeof formats;

/** None where one file holds all verdicts. */
export const everyVerdictYear = (async () =>
  splitVerdicts(makeEntries(await getEdition())).map(({ name }) => ({
    params: { year: name },
  }))) satisfies GetStaticPaths;

/** All verdicts, or the list of their parts. */
export function answerVerdicts(format: Format): APIRoute {
  const { write, list, pathOf } = formats[format];
  return async () => {
    const edition = await getEdition();
    const entries = makeEntries(edition);
    const parts = splitVerdicts(entries);
    return new Response(parts.length > 0 ? list({ parts, pathOf }) : write(entries, edition));
  };
}

/** A part of them. */
export const answerVerdictYear =
  (format: Format): APIRoute =>
  async ({ params }) => {
    const edition = await getEdition();
    const part = splitVerdicts(makeEntries(edition)).find(({ name }) => name === params.year);
    return new Response(formats[format].write(part?.rows ?? [], edition));
  };
