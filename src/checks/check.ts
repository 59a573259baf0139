import type { Edition, Parts } from "../edition.ts";
import type { FigureExpression } from "../figures/expression.ts";
import type { Figure } from "../figures/figure.ts";
import type { WrittenArticle } from "../model/article.ts";
import type { Chart } from "../model/chart.ts";
import type { Issue } from "../model/issue.ts";
import type { Metric } from "../model/metric.ts";
import type { Path, Position } from "../read/place.ts";
import type { BodyFacts } from "./body-facts.ts";
import type { IdKind } from "./mentions.ts";
import type { Passage } from "./passages.ts";
import type { PlacedItem } from "./placed-items.ts";

/** A finding before the check's name is put to it. */
export type Finding = Omit<Issue, "rule">;

interface Rule<Context> {
  /** Shown beside each finding. */
  readonly name: string;
  /** One sentence for editors. */
  readonly description: string;
  readonly check: (context: Context) => readonly Finding[];
}

/**
 * A rule that files are held to one by one: what it finds in a file follows from that file, from the registries, and from
 * the figures the file names or draws. So a file in which nothing was wrong need not be looked at again while those stand.
 */
export interface FileCheck extends Rule<FileContext> {
  readonly looksAt: "files";
}

/**
 * A rule that the paper is held to as a whole. While no file under `data/` changes, what it finds changes only by the
 * articles and charts that change, by what names or uses something of theirs, and by figures of the same thing (indicator
 * and entity) as theirs: by that `part.ts` knows what it must read after an edit.
 */
export interface ArchiveCheck extends Rule<ArchiveContext> {
  readonly looksAt: "archive";
}

/** One rule that everything written by editors is held to. It finds; it never prints, exits or reads the disk. */
export type Check = FileCheck | ArchiveCheck;

/** What reading the disk gave. */
export interface CheckInput {
  readonly parts: Parts;
  /** Every file read, by its path from the root. */
  readonly files: readonly string[];
  /** Text of a file, empty where there is none. */
  readonly textOf: (file: string) => string;
  /** The same for the same bytes in the same file, and for no others. */
  readonly stampOf: (file: string) => string;
  readonly stampText: (text: string) => string;
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

/** Ids by their kinds, each with what defines it first. */
type Definitions = ReadonlyMap<IdKind, ReadonlyMap<string, PlacedItem>>;

/** What every check may look at. */
export interface Archive extends CheckInput {
  readonly edition: Edition;
  readonly metrics: readonly PlacedMetric[];
  readonly definitions: Definitions;
  /** Ids that are defined already. */
  readonly repeated: readonly PlacedId[];
  /** Where an id is defined first. */
  readonly placeOf: (kind: IdKind, id: string) => Position;
  readonly locate: (file: string, path: Path) => Position;
  /** Whether a word stands in a file of which something could not be read. */
  readonly isInMisreadFile: (word: string) => boolean;
  /** Whether an id may be defined in such a file. */
  readonly mayBeDefined: (id: string) => boolean;
}

/** Some files, and what stands in them. */
export interface FileContext extends Pick<Archive, "edition" | "definitions" | "locate" | "isInMisreadFile"> {
  readonly texts: ReadonlyMap<string, string>;
  readonly articles: readonly WrittenArticle[];
  readonly charts: readonly Chart[];
  readonly metrics: readonly PlacedMetric[];
  readonly references: readonly PlacedId[];
  /** Figures asked for in templates and in article bodies. */
  readonly figures: readonly PlacedFigure[];
  /** A figure, or why it cannot be made. */
  readonly tryFigure: (expression: FigureExpression) => Figure | string;
  /** All running text that editors write: article bodies, titles, standfirsts, words of charts and comparisons. */
  readonly passages: readonly PlacedPassage[];
  /** Templates that cannot be read. */
  readonly badTemplates: readonly Finding[];
  /** What article bodies hold, by file. */
  readonly bodies: ReadonlyMap<string, BodyFacts>;
}

/** Everything, once all files were looked through. */
export interface ArchiveContext extends Archive {
  /** Of the kinds that must be used: ids that something refers to other than the entry that defines them. */
  readonly used: ReadonlyMap<IdKind, ReadonlySet<string>>;
  /** References to what is defined nowhere. */
  readonly unresolved: readonly PlacedId[];
  /** Whether a word stands in such a file, or in an article whose body cannot be read: an id may be used there. */
  readonly isInUnreadFile: (word: string) => boolean;
}
