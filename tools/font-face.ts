/** One font file as CSS knows it. */
export interface Face {
  readonly family: string;
  /** Address on the site. */
  readonly url: string;
  /** A weight, or the two ends of a variable font. */
  readonly weight: string;
  readonly style: "normal" | "italic";
}

/** In font units; ascents and descents are measured from the baseline, descents are negative. */
interface Metrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Average width of a letter, weighted by how often text uses it. */
  readonly xWidthAvg: number;
}

/** Average letter widths of fonts that readers' machines have, in ems (`xWidthAvg / unitsPerEm`). */
const systemWidths = { Georgia: 913 / 2048, Arial: 904 / 2048 } as const;

const percent = (ratio: number) => `${(ratio * 100).toFixed(2)}%`;

export const fontFace = ({ family, url, weight, style }: Face) => `@font-face {
  font-family: "${family}";
  src: url("${url}") format("woff2");
  font-weight: ${weight};
  font-style: ${style};
  font-display: swap;
}`;

/** A system font stretched to the web font's size and line height, so that the page does not shift when it arrives. */
export function fallbackFace(family: string, system: keyof typeof systemWidths, metrics: Metrics): string {
  const { unitsPerEm, ascent, descent, lineGap, xWidthAvg } = metrics;
  const size = xWidthAvg / unitsPerEm / systemWidths[system];
  const override = (height: number) => percent(height / unitsPerEm / size);
  return `@font-face {
  font-family: "${family} Fallback";
  src: local("${system}");
  size-adjust: ${percent(size)};
  ascent-override: ${override(ascent)};
  descent-override: ${override(-descent)};
  line-gap-override: ${override(lineGap)};
}`;
}
