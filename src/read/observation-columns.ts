interface Column {
  /** As in the header of the file. */
  readonly name: string;
  /** Where the value goes in a metric. */
  readonly path: readonly string[];
  /** What a cell's text becomes; text that cannot become it stays text, for the schema to name. */
  readonly parse?: (cell: string) => unknown;
}

const number = (cell: string) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell);
const list = (cell: string) => cell.split(";").map((part) => part.trim());

/** Columns of `data/observations/*.csv`, in their order. Lists are separated by semicolons, an empty cell is absent. */
export const observationColumns: readonly Column[] = [
  { name: "id", path: ["id"] },
  { name: "indicator", path: ["indicator"] },
  { name: "entity", path: ["entity"] },
  { name: "breakdown", path: ["breakdown"] },
  { name: "value", path: ["value"], parse: number },
  { name: "value_high", path: ["valueHigh"], parse: number },
  { name: "unit", path: ["unit"] },
  { name: "qualifier", path: ["qualifier"] },
  { name: "status", path: ["status"] },
  { name: "measure", path: ["measure"] },
  { name: "period", path: ["period"] },
  { name: "as_of", path: ["asOf"] },
  { name: "baseline", path: ["baseline"] },
  { name: "plan_name", path: ["plan", "name"] },
  { name: "plan_by", path: ["plan", "setBy"] },
  { name: "source", path: ["source"] },
  { name: "paragraphs", path: ["paragraphs"], parse: (cell) => list(cell).map(number) },
  { name: "term", path: ["term"] },
  { name: "inferred", path: ["inferred"], parse: list },
  { name: "note", path: ["note"] },
];

/** One row as the metric an editor would have written in an article's frontmatter. */
export function toMetricInput(cells: readonly string[]): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [index, { path, parse }] of observationColumns.entries()) {
    const cell = cells[index] ?? "";
    if (cell === "") continue;
    const [first = "", second] = path;
    const value = parse ? parse(cell) : cell;
    input[first] = second === undefined ? value : { ...(input[first] as object | undefined), [second]: value };
  }
  return input;
}
