import { html, type SafeHtml } from "../html.ts";
import type { Observation } from "../model/observation.ts";
import { chartPath, correctionPath, figurePath, sourcePath } from "../urls.ts";
import { formatUntil } from "../vi/period.ts";
import { speakQuantity } from "../vi/spoken.ts";
import { keepTogether } from "../vi/text.ts";
import { whenText } from "./amount.ts";
import { correctionChange, correctionName } from "./correction-words.ts";
import { type FigureContext, hrefs } from "./figure-links.ts";
import type { ChartTable, TableColumn, TableRow } from "./kind.ts";
import { chartDescriptionId, chartTitleId, type DrawnChart, oneWordId } from "./make.ts";

export interface FigureOptions {
  /** Level of the finding above the chart, 1–6. */
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  readonly context: FigureContext;
  /** The line of `claims-line.ts`, from outside: where charts are drawn in the browser nothing is recomputed. */
  readonly claims?: SafeHtml | null;
}

/** Heading tags are no words of an editor: the level is a number of our type. */
const headings = [1, 2, 3, 4, 5, 6].map((level) => [html`<h${level}`, html`</h${level}>`] as const);

function heading({ id, title }: DrawnChart, { headingLevel, context }: FigureOptions): SafeHtml {
  const [open, close] = headings[headingLevel - 1] ?? [];
  // Of embeds copies are kept whose words do not change with how our own pages set theirs.
  const words = context === "embed" ? title : keepTogether(title);
  return html`${open} class="bieu-do-ten" id="${chartTitleId(id)}">${words}${close}`;
}

const pictures = ({ svgs }: DrawnChart): SafeHtml =>
  html`<div class="bieu-do-khung">${svgs.map(
    ({ svg }, index) => html`<div class="bieu-do-hinh ${index === 0 ? "bieu-do-hep" : "bieu-do-rong"}">${svg}</div>`,
  )}</div>`;

/** `Nguồn: …. Số liệu đến …`, with links. */
export function sourceLine({ sources, asOf }: Pick<DrawnChart, "sources" | "asOf">, context: FigureContext): SafeHtml {
  const links = sources.map(
    ({ id, shortName }, index) => html`${index > 0 && "; "}<a ${hrefs[context](sourcePath(id))}>${shortName}</a>`,
  );
  return html`<p class="bieu-do-nguon">Nguồn: ${links}. Số liệu đến ${formatUntil(asOf)}.</p>`;
}

/** Corrections go wherever the chart goes. */
export const correctionLines = ({ corrections }: Pick<DrawnChart, "corrections">, context: FigureContext): SafeHtml[] =>
  corrections.map(
    (correction) =>
      html`<p class="bieu-do-cai-chinh"><a ${hrefs[context](correctionPath(correction.id))}>${correctionName(correction)}</a>${correctionChange(correction)}</p>`,
  );

/** For the script that reads charts: where the figure is in each picture, and how it is said aloud. */
function spotAttributes({ svgs }: DrawnChart, observation: Observation): SafeHtml | null {
  const boxes = svgs.map(({ spots }) => spots.find(({ metric }) => metric === observation.id)?.box.join(" "));
  if (!boxes.every(Boolean)) return null;
  return html` data-cho="${boxes.join()}" data-doc="${whenText(observation)}: ${speakQuantity(observation)}"`;
}

const cellClass = (column: TableColumn | undefined) => column?.numeric && html` class="bieu-do-so"`;

/** For the script that sorts the table, which only the chart's own page has. */
const rankOf = (rank: number | undefined, context: FigureContext) =>
  context === "page" && rank !== undefined && html` data-so="${rank}"`;

function tableRow(
  { cells, observation, ranks }: TableRow,
  columns: ChartTable["columns"],
  drawn: DrawnChart,
  context: FigureContext,
) {
  const [name, ...rest] = cells;
  const source = drawn.sources.find(({ id }) => id === observation.source);
  const sourceCell = source && html`<a ${hrefs[context](sourcePath(source.id))}>${source.shortName}</a>`;
  // The printed value is the first column of numbers; it leads to its record.
  const printed = columns.findIndex(({ numeric }) => numeric) - 1;
  const valueCell = (cell: string, index: number) =>
    index === printed ? html`<a ${hrefs[context](figurePath(observation.id))}>${cell}</a>` : cell;
  const values = rest.map(
    (cell, index) =>
      html`<td${cellClass(columns[index + 1])}${rankOf(ranks?.[index + 1], context)}>${valueCell(cell, index)}</td>`,
  );
  return html`<tr${context !== "embed" && spotAttributes(drawn, observation)}><th scope="row">${name}</th>${values}<td>${sourceCell ?? observation.source}</td></tr>`;
}

/** The figures of the chart as a table that scrolls on its own and can be reached by keyboard. */
function chartTable(drawn: DrawnChart, context: FigureContext): SafeHtml {
  const { columns, rows } = drawn.table;
  const heads = [...columns, { label: "Nguồn", numeric: false }].map(
    (column) => html`<th scope="col"${cellClass(column)}>${column.label}</th>`,
  );
  const label = `Bảng số liệu: ${drawn.title}`;
  return html`<div class="bieu-do-bang" role="region" aria-label="${label}" tabindex="0"><table><caption>${drawn.title}. ${drawn.subtitle}</caption><thead><tr>${heads}</tr></thead><tbody>${rows.map((row) => tableRow(row, columns, drawn, context))}</tbody></table></div>`;
}

const words = ({ id, takeaway, description }: DrawnChart): SafeHtml =>
  html`<p class="bieu-do-loi" id="${chartDescriptionId(id)}">${takeaway && `${takeaway} `}${description}</p>`;

const inWords = "Đọc biểu đồ bằng chữ";

const folded = (summary: string, content: SafeHtml) =>
  html`<details class="bieu-do-mo"><summary>${summary}</summary>${content}</details>`;

const links: Readonly<Record<FigureContext, (id: string) => SafeHtml | null>> = {
  article: (id) =>
    html`<p class="bieu-do-lien-ket"><a href="${chartPath(id)}">Trang biểu đồ</a> <a href="${chartPath(id)}#nhung">Nhúng</a></p>`,
  page: () => null,
  embed: (id) => html`<p class="bieu-do-lien-ket"><a ${hrefs.embed(chartPath(id))}>Xem tại Nhịp KCN</a></p>`,
};

/** The chart with its finding, pictures, sources, words and table: complete without JavaScript. */
export function chartFigure(drawn: DrawnChart, options: FigureOptions): SafeHtml {
  const { context, claims } = options;
  const open = context === "page";
  const saidInWords = words(drawn);
  const table = chartTable(drawn, context);
  return html`<figure class="bieu-do" id="bieu-do-${oneWordId(drawn.id)}"><figcaption class="bieu-do-dau">${heading(drawn, options)}<p class="bieu-do-phu">${drawn.subtitle}</p></figcaption>${pictures(drawn)}${drawn.note && html`<p class="bieu-do-ghi-chu">${drawn.note}</p>`}${claims}${sourceLine(drawn, context)}${correctionLines(drawn, context)}${open ? html`<p class="bieu-do-muc">${inWords}</p>${saidInWords}` : folded(inWords, saidInWords)}${open ? table : folded("Bảng số liệu", table)}${links[context](drawn.id)}</figure>`;
}
