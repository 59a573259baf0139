import type { DrawnChart } from "../../charts/make.ts";
import { SafeHtml } from "../../html.ts";

/** What names and describes a picture on pages that also hold the words. */
const spokenParts = / (?:role|aria-labelledby|aria-describedby)="[^"]*"/g;

/**
 * The narrow picture of a chart as decoration beside its title: no name of its own, because the title says it. Where it gets
 * less height than it has, it keeps its size and is cut at the bottom.
 */
export const makeThumbnail = ({ svgs }: Pick<DrawnChart, "svgs">): SafeHtml =>
  new SafeHtml(
    (svgs[0]?.svg.value ?? "").replace(
      /<svg([^>]*)>/,
      (_, attributes: string) => `<svg${attributes.replace(spokenParts, "")} preserveAspectRatio="xMidYMin slice">`,
    ),
  );

/** In kilobytes. */
export const thumbnailWeight = ({ svgs }: Pick<DrawnChart, "svgs">): number => (svgs[0]?.svg.value.length ?? 0) / 1000;
