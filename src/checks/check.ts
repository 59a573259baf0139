import type { Edition, Parts } from "../edition.ts";
import type { FigureExpression } from "../figures/expression.ts";
import type { Issue } from "../model/issue.ts";
import type { Metric } from "../model/metric.ts";
import type { Path, Position } from "../read/place.ts";
import type { BodyFacts } from "./body-facts.ts";
import type { IdKind } from "./mentions.ts";
import type { Passage } from "./passages.ts";

/** A finding before the check's name is put to it. */
export type Finding = Omit<Issue, "rule">;

/** One rule that everything written by editors is held to. It finds; it never prints, exits or reads the disk. */
export interface Check {
  /** Shown beside each finding. */
  readonly name: string;
  /** One sentence for editors. */
  readonly description: string;
  readonly check: (context: CheckContext) => readonly Finding[];
}

/** What reading the disk gave. */
export interface CheckInput {
  readonly parts: Parts;
  /** Text of every file read, by its path from the root. */
  readonly texts: ReadonlyMap<string, string>;
  /** Text of every frozen copy of an embed, by its path from the root. */
  readonly frozen: ReadonlyMap<string, string>;
  /** Issues of reading itself. */
  readonly issues: readonly Issue[];
  /** ISO day in Việt Nam. */
  readonly today: string;
}

/** Something with the place it is written at; the place is looked up only when something is wrong with it. */
export interface Placed {
  readonly file: string;
  readonly place: () => Position;
}

/** An id where it is defined or referred to. */
export interface PlacedId extends Placed {
  readonly kind: IdKind;
  readonly id: string;
  /** The entry it stands in, so that an entry naming itself does not count as use. */
  readonly owner: string;
}

export interface PlacedFigure extends Placed {
  readonly expression: FigureExpression;
}

export interface PlacedMetric {
  readonly metric: Metric;
  readonly file: string;
  readonly path: Path;
  /** Day of the article's publication; today for rows of data files. */
  readonly knownOn: string;
}

export interface PlacedPassage {
  readonly file: string;
  readonly passage: Passage;
}

/** Everything a check may look at. */
export interface CheckContext extends CheckInput {
  readonly edition: Edition;
  readonly metrics: readonly PlacedMetric[];
  readonly definitions: readonly PlacedId[];
  readonly references: readonly PlacedId[];
  /** Figures asked for in templates and in article bodies. */
  readonly figures: readonly PlacedFigure[];
  /** All running text that editors write: article bodies, titles, standfirsts, words of charts and comparisons. */
  readonly passages: readonly PlacedPassage[];
  /** Templates that cannot be read. */
  readonly badTemplates: readonly Finding[];
  /** What article bodies hold, by file. */
  readonly bodies: ReadonlyMap<string, BodyFacts>;
  readonly locate: (file: string, path: Path) => Position;
  /** Whether a word stands in a file that could not be read: an id may be defined or used there. */
  readonly isInUnreadFile: (word: string) => boolean;
}
