import { correctionLines, sourceLine } from "../charts/figure.ts";
import type { DrawnChart } from "../charts/make.ts";
import { wrapText } from "../charts/text-width.ts";
import type { SafeHtml } from "../html.ts";

/** What decides how tall an embed is. */
export interface Embed
  extends Pick<DrawnChart, "title" | "subtitle" | "note" | "sources" | "asOf" | "corrections" | "svgs"> {
  readonly claims: SafeHtml | null;
}

/** Pixels of `styles/embed.css`: what surrounds the words, and the words by their size, their line and their font. */
const margins = { frame: 24, figure: 14, subtitle: 16, paragraph: 12, folds: 92, link: 42 } as const;
const headline = { size: 20, line: 26, width: 1.06 } as const;
const plain = { size: 14, line: 21, width: 0.97 } as const;

/** The width of a frame, in pixels, from which the wide picture is shown, and how far each picture grows. */
const wideFrom = 640 + margins.frame;
const pictureLimits = [480, 768] as const;

/** Frames of these widths get a height of their own; between two of them the words are those of the narrower. */
const heightWidths = [320, 400, 480, wideFrom, pictureLimits[1] + margins.frame] as const;

const withoutTags = (html: SafeHtml) => html.value.replace(/<[^>]+>/g, "");

/** Height of words in a frame. Text is measured in the style “note”, 13 pixels, and scaled to its own size and font. */
function textHeight(text: string, style: { size: number; line: number; width: number }, width: number): number {
  return wrapText(text, "note", (width * 13) / (style.size * style.width)).length * style.line;
}

const wordsWidth = (frame: number) => Math.min(frame - margins.frame, pictureLimits[1]);

const paragraphsHeight = (texts: readonly string[], width: number): number =>
  texts.reduce((sum, text) => sum + margins.paragraph + textHeight(text, plain, width), 0);

/** Height of paragraphs in frames of `heightWidths`. */
export const paragraphHeights = (paragraphs: readonly SafeHtml[]): number[] =>
  heightWidths.map((frame) => paragraphsHeight(paragraphs.map(withoutTags), wordsWidth(frame)));

/** Height of everything but the picture. */
function wordsHeight(embed: Embed, frame: number): number {
  const width = wordsWidth(frame);
  const { title, subtitle, note } = embed;
  const lines = [embed.claims ?? [], sourceLine(embed, "embed"), correctionLines(embed, "embed")]
    .flat()
    .map(withoutTags);
  const fixed = margins.frame + margins.figure + margins.subtitle + margins.folds + margins.link;
  const heading = textHeight(title, headline, width) + textHeight(subtitle, plain, width);
  return fixed + heading + paragraphsHeight(note ? [note, ...lines] : lines, width);
}

/** Height over width of the picture shown in a frame, and the width at which it stops growing. */
interface PictureShape {
  readonly ratio: number;
  readonly limit: number;
}

export interface EmbedHeights {
  /** Of the words, at each of `heightWidths`: never more than at the width before. */
  readonly words: readonly number[];
  readonly narrow: PictureShape;
  readonly wide: PictureShape;
}

/** Measures an embed with its parts folded away, from its words and pictures alone. */
export function measureEmbed(embed: Embed): EmbedHeights {
  const [narrow, wide] = pictureLimits.map((limit, index): PictureShape => {
    const svg = embed.svgs[index] ?? embed.svgs[0];
    return { ratio: svg ? svg.height / svg.width : 0, limit };
  }) as [PictureShape, PictureShape];
  return { words: heightWidths.map((width) => wordsHeight(embed, width)), narrow, wide };
}

const pictureHeight = ({ ratio, limit }: PictureShape, frame: number) => ratio * Math.min(frame - margins.frame, limit);

/** Pixels a frame of this width, from 320, needs, so that nothing has to be scrolled. */
export function heightAt({ words, narrow, wide }: EmbedHeights, frame: number): number {
  const wordsHere = words[heightWidths.findLastIndex((width) => frame >= width)] ?? words[0] ?? 0;
  return Math.ceil(wordsHere + pictureHeight(frame >= wideFrom ? wide : narrow, frame));
}

/** Pixels that are enough at every width: for a page that drops our style and leaves one number. */
export const heightEverywhere = (heights: EmbedHeights): number =>
  Math.max(...[...heightWidths, ...heightWidths.slice(1).map((width) => width - 1)].map((at) => heightAt(heights, at)));

/** `clamp(0px,(480px - 100cqw)*9999,42px)`: so much more in a frame narrower than that. */
const moreBelow = (width: number, more: number) => `clamp(0px,(${width}px - 100cqw)*9999,${more}px)`;

/**
 * The height as CSS for a frame inside a box with `container-type:inline-size`: one line, without style sheet or script.
 * The picture is the one of the two whose range the width is in; the other is made to be far below zero.
 */
export function heightStyle({ words, narrow, wide }: EmbedHeights): string {
  const picture = ({ ratio, limit }: PictureShape) =>
    `${Math.ceil(ratio * 1e4) / 1e4}*min(100cqw - ${margins.frame}px,${limit}px)`;
  const steps = heightWidths.slice(1).flatMap((width, index) => {
    const more = (words[index] ?? 0) - (words[index + 1] ?? 0);
    return more > 0 ? [moreBelow(width, more)] : [];
  });
  const pictures = `max(min(${picture(narrow)},(${wideFrom}px - 100cqw)*9999),min(${picture(wide)},(100cqw - ${wideFrom - 1}px)*9999))`;
  return `calc(${[`${words.at(-1)}px`, ...steps, pictures].join(" + ")})`;
}
