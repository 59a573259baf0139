import type { Entry } from "../claims/entry.ts";
import type { Edition } from "../edition.ts";
import { bindPlain } from "../figures/template.ts";
import { site } from "../site.ts";
import { absoluteUrl, verificationPath } from "../urls.ts";
import { formatQuantity } from "../vi/quantity.ts";
import { type Cell, makeCsv } from "./csv.ts";

/** One column of the published table of verdicts: columns are added at the end, never renamed or moved. */
interface VerdictColumn {
  readonly name: string;
  readonly meaning: string;
  readonly cell: (entry: Entry, edition: Edition) => Cell;
}

const titleOf = ({ relation, claim }: Entry, edition: Edition) => {
  if (relation) return bindPlain(relation.title, edition);
  return claim && `${edition.indicators.get(claim.indicator)?.name ?? claim.indicator}: ${formatQuantity(claim)}`;
};

const bound = (text: string | undefined, edition: Edition) => text && bindPlain(text, edition);

export const verdictColumns: readonly VerdictColumn[] = [
  { name: "id", meaning: "Mã phép kiểm, không đổi", cell: ({ id }) => id },
  {
    name: "verdict",
    meaning: "consistent, within-rounding, discrepancy, implied, doubted, not-checkable",
    cell: ({ kind }) => kind,
  },
  { name: "title", meaning: "Điều được kiểm", cell: titleOf },
  { name: "relation", meaning: "Loại quan hệ; trống là lời của một con số", cell: ({ relation }) => relation?.kind },
  { name: "claim", meaning: "Mã con số nguồn in được kiểm", cell: ({ claim }) => claim?.id },
  { name: "arithmetic", meaning: "Phép tính", cell: ({ finding }) => finding.arithmetic || undefined },
  { name: "explanation", meaning: "Kết luận bằng lời", cell: ({ finding }) => finding.explanation },
  { name: "implied_value", meaning: "Lượng suy ra từ một tỷ lệ", cell: ({ finding }) => finding.implied?.value },
  { name: "implied_unit", meaning: "Đơn vị của lượng suy ra", cell: ({ finding }) => finding.implied?.unit },
  {
    name: "inputs",
    meaning: "Mã các số đem tính",
    cell: ({ finding }) => finding.inputs.map(({ id }) => id).join(" "),
  },
  { name: "entities", meaning: "Mã các đơn vị", cell: ({ entities }) => entities.join(" ") },
  { name: "sources", meaning: "Mã các nguồn", cell: ({ sources }) => sources.join(" ") },
  {
    name: "readings",
    meaning: "Các cách hiểu, cách nhau bằng dấu |",
    cell: ({ relation }, edition) => relation?.readings?.map((reading) => bindPlain(reading, edition)).join(" | "),
  },
  {
    name: "published",
    meaning: "Tòa soạn đăng gì, vì sao",
    cell: ({ relation }, edition) => bound(relation?.published, edition),
  },
  {
    name: "doubt",
    meaning: "Vì sao không dùng kết quả",
    cell: ({ relation }, edition) => bound(relation?.doubt, edition),
  },
  { name: "url", meaning: "Địa chỉ của phép kiểm", cell: ({ id }) => absoluteUrl(verificationPath(id)) },
];

/** The verdicts as CSV for spreadsheets. */
export const makeVerdictCsv = (entries: readonly Entry[], edition: Edition): string =>
  makeCsv(
    verdictColumns.map(({ name }) => name),
    entries.map((entry) => verdictColumns.map(({ cell }) => cell(entry, edition))),
  );

/** The same columns as JSON; an empty cell is null. */
export function makeVerdictJson(entries: readonly Entry[], edition: Edition): string {
  const rows = entries.map((entry) =>
    Object.fromEntries(verdictColumns.map(({ name, cell }) => [name, cell(entry, edition) ?? null])),
  );
  const publisher = { name: site.name, url: absoluteUrl(verificationPath()) };
  return `${JSON.stringify({ publisher, licence: site.licence, verdicts: rows }, null, 1)}\n`;
}
