import type { Edition, PublishedEvent } from "../../edition.ts";
import type { Observation } from "../../model/observation.ts";
import type { MomentOf } from "../../model/relation.ts";
import { periodSpan, type Span } from "../../model/span.ts";
import { once } from "../../reads.ts";
import { formatPeriod } from "../../vi/period.ts";
import { lastMoment } from "../find.ts";
import { Uncheckable } from "./term.ts";

/** A moment as precisely as it is known. */
export interface Moment {
  readonly span: Span;
  /** “19/6/2012”, “5/2022”. */
  readonly words: string;
  /** The figure it was taken from, if it was. */
  readonly figures: readonly Observation[];
}

const eventsById = once(
  ({ events }: Edition): ReadonlyMap<string, PublishedEvent> => new Map(events.map((event) => [event.id, event])),
);

const findEvent = (edition: Edition, id: string): PublishedEvent | undefined => eventsById(edition).get(id);

function dateOf({ event, source, metric, date }: MomentOf, edition: Edition): string | undefined {
  if (event) return findEvent(edition, event)?.date;
  if (source) return edition.sources.get(source)?.published;
  if (!metric) return date;
  const figure = edition.observations.get(metric);
  return figure?.asOf ?? figure?.period?.split("/").at(-1);
}

/** @throws Uncheckable when the moment is not known */
export function makeMoment(of: MomentOf, edition: Edition): Moment {
  const date = dateOf(of, edition) ?? "";
  const figure = of.metric && edition.observations.get(of.metric);
  // A flow of six months is complete on its last day; a month or a day stays as it is.
  const span = figure?.period && !figure.asOf ? lastDay(periodSpan(date)) : lastMoment(date);
  if (!span) throw new Uncheckable("Không rõ ngày của một trong hai mốc.");
  const words = span.start === span.end ? formatPeriod(span.end, "short") : formatPeriod(date, "short");
  return { span, words, figures: figure ? [figure] : [] };
}

const lastDay = (span: Span | null): Span | null => span && { start: span.end, end: span.end };
