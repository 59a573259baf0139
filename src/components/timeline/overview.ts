import { html, type SafeHtml } from "../../html.ts";
import { formatNumber } from "../../vi/number.ts";
import type { TimelineMoment, TimelineStretch } from "./stream.ts";

/** A year of the overview: how much the stream holds of it. */
interface YearCount {
  readonly year: number;
  readonly events: number;
  readonly figures: number;
}

const countIn = (moments: readonly TimelineMoment[], kind: "events" | "figures") =>
  moments.reduce((sum, moment) => sum + moment[kind].length, 0);

/** Every year from the first to the last, empty ones too: all years are equally wide on an axis of time. */
export const countYears = (stretches: readonly TimelineStretch[]): YearCount[] =>
  stretches.flatMap(({ firstYear, lastYear, moments }) =>
    Array.from({ length: lastYear - firstYear + 1 }, (_, index) => ({
      year: firstYear + index,
      events: countIn(moments, "events"),
      figures: countIn(moments, "figures"),
    })),
  );

/** `2 sự kiện, 14 số liệu`. */
export const countWords = ({ events, figures }: Pick<YearCount, "events" | "figures">): string =>
  [events ? `${formatNumber(events)} sự kiện` : "", figures ? `${formatNumber(figures)} số liệu` : ""]
    .filter(Boolean)
    .join(", ") || "không có gì";

/** Height of the drawing in its own units. */
const height = 40;

/** A column for one year: figures below, events as a darker cap. Words beside it say the same. */
export function drawYear({ events, figures }: YearCount, most: number): SafeHtml {
  // By the root, so that a year with one event is still seen beside a year with thirty figures.
  const scale = (count: number) => Math.round(Math.sqrt(count / Math.max(most, 1)) * height);
  const whole = scale(events + figures);
  const cap = events === 0 ? 0 : Math.max(3, Math.round((whole * events) / (events + figures)));
  return html`<svg class="cot-nam" viewBox="0 0 10 ${height}" preserveAspectRatio="none" aria-hidden="true"><rect class="cot-so-lieu" x="0" y="${height - whole}" width="10" height="${whole}"/><rect class="cot-su-kien" x="0" y="${height - whole}" width="10" height="${Math.min(cap, whole)}"/></svg>`;
}
