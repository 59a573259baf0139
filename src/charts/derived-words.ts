import type { ChartId } from "../model/id.ts";

/** The double hyphen, which no editor can write, keeps ids that arise from the figures apart from written ones. */
export const derivedId = (...parts: readonly (string | undefined)[]): ChartId =>
  parts.filter((part) => part !== undefined).join("--") as ChartId;

/** Braces would be read as figures. */
export const withoutBraces = (text: string): string => text.replace(/[{}]/g, "");

/** As much as an editor may write below a chart. */
const longest = 800;
/** In the place of what is too long. */
const elsewhere = "Nhiều số liệu ở đây có điều cần biết riêng: xem ở trang biểu đồ.";

/** What must be known of one figure, and the words that tell it from the other figures of its chart. */
interface Remark {
  readonly of: string;
  readonly note?: string | undefined;
}

/** The point of “TP. Hà Nội” ends none. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=\P{Lu}\.) (?=“?\p{Lu})/u);

/**
 * What must be known of the figures of a chart that no editor wrote: their notes go wherever the chart goes.
 * What holds for all is said once. What holds for some only says for which: beside the others it would be read as
 * theirs too.
 */
export function makeDerivedNote(figures: readonly Remark[], aboutAll?: string): { note?: string } {
  const notes = figures.map(({ of, note = "" }) => ({ of, sentences: sentencesOf(note) }));
  const common = (notes[0]?.sentences ?? []).filter((one) => notes.every(({ sentences }) => sentences.includes(one)));
  const rests = Map.groupBy(notes, ({ sentences }) => sentences.filter((one) => !common.includes(one)).join(" "));
  const said = [...rests].flatMap(([rest, of]) => (rest ? [`${of.map((one) => one.of).join(", ")}: ${rest}`] : []));
  const ways = [[aboutAll, ...common, ...said], [aboutAll, ...common, elsewhere], [aboutAll, elsewhere], [elsewhere]];
  const note = ways
    .map((parts) => withoutBraces(parts.filter(Boolean).join(" ")))
    .find(({ length }) => length <= longest);
  return note ? { note } : {};
}
