import { type DrawnChart, oneWordId } from "../charts/make.ts";
import { site } from "../site.ts";
import { absoluteUrl, chartPath } from "../urls.ts";
import { formatPeriod } from "../vi/period.ts";
import type { ChartSubject } from "./subject.ts";

type Cited = Pick<DrawnChart, "id" | "title" | "asOf" | "sources">;

const sourceNames = ({ sources }: Pick<Cited, "sources">) => sources.map(({ shortName }) => shortName).join("; ");

/** The line by which others name the chart. */
export const citeChart = (chart: Cited): string =>
  `${site.name}, “${chart.title}”, số liệu đến ${formatPeriod(chart.asOf)}, theo ${sourceNames(chart)}. ${absoluteUrl(chartPath(chart.id))} (${site.licence.name})`;

/** What every format of citation says, each in its own way. */
interface Reference {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly note: string;
  /** Year, month and day as numbers. */
  readonly issued?: readonly [number, number, number] | undefined;
}

const dayParts = (iso: string): [number, number, number] => {
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split("-").map(Number);
  return [year, month, day];
};

const makeReference = ({ drawn, issued }: Pick<ChartSubject, "drawn" | "issued">): Reference => ({
  id: `nhipkcn-${oneWordId(drawn.id)}`,
  title: drawn.title,
  url: absoluteUrl(chartPath(drawn.id)),
  note: `Biểu đồ, số liệu đến ${formatPeriod(drawn.asOf)}. Theo ${sourceNames(drawn)}. Giấy phép ${site.licence.name}.`,
  issued: issued === undefined ? undefined : dayParts(issued),
});

const texCharacters: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const escapeTex = (text: string) =>
  text.replace(/[\\~^&%$#_{}]/g, (character) => texCharacters[character] ?? `\\${character}`);

/** BibTeX and BibLaTeX. The second pair of braces keeps the capitals of names. */
export function makeBibtex(subject: Pick<ChartSubject, "drawn" | "issued">): string {
  const { id, title, url, note, issued } = makeReference(subject);
  const fields: (readonly [string, string])[] = [
    ["author", `{${site.name}}`],
    ["title", `{${escapeTex(title)}}`],
    ...(issued ? [["year", String(issued[0])] as const, ["month", String(issued[1])] as const] : []),
    ["publisher", site.name],
    ["url", url],
    ["note", escapeTex(note)],
    ["language", "vietnamese"],
  ];
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join("\n")}\n}\n`;
}

const pad = (value: number) => String(value).padStart(2, "0");

/** RIS: one field a line, CRLF. */
export function makeRis(subject: Pick<ChartSubject, "drawn" | "issued">): string {
  const { id, title, url, note, issued } = makeReference(subject);
  const fields: (readonly [string, string])[] = [
    ["TY", "CHART"],
    ["ID", id],
    ["AU", site.name],
    ["TI", title],
    ["PB", site.name],
    ...(issued
      ? [["PY", String(issued[0])] as const, ["DA", `${issued[0]}/${pad(issued[1])}/${pad(issued[2])}`] as const]
      : []),
    ["UR", url],
    ["N1", note],
    ["LA", site.language],
    ["ER", ""],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

/** CSL-JSON, which Zotero, Mendeley and Pandoc read. */
export function makeCsl(subject: Pick<ChartSubject, "drawn" | "issued">): string {
  const { id, title, url, note, issued } = makeReference(subject);
  const item = {
    id,
    type: "graphic",
    title,
    author: [{ literal: site.name }],
    publisher: site.name,
    issued: issued && { "date-parts": [issued] },
    URL: url,
    note,
    language: site.language,
  };
  return `${JSON.stringify([item], null, 1)}\n`;
}
