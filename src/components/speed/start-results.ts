import { selectMeasures } from "./measures.ts";

/**
 * How one site is while articles are written, as `npm run bench:dev -- --save` keeps it. Times are of the clock, null for
 * what never came.
 */
export interface StartRun {
  readonly site: string;
  readonly articles: number;
  /** From the start to the first article, where nothing was kept. */
  readonly firstSeconds: number | null;
  /** The same once more. */
  readonly secondSeconds: number | null;
  /** From saving a sentence to its being on the page. */
  readonly sentenceSeconds: number | null;
  readonly figureSeconds: number | null;
  readonly peakMB: number;
}

/** @param files by file name */
export const selectStarts = (files: Readonly<Record<string, unknown>>) =>
  selectMeasures<"starts", StartRun>(files, "starts");
