import { FigureError, type FigureExpression } from "../figures/expression.ts";
import { type Figure, makeFigure } from "../figures/figure.ts";
import { isFigurePiece, parseTemplate } from "../figures/template.ts";
import { articleFolder } from "../read/article.ts";
import { splitFrontmatter } from "../read/frontmatter.ts";
import { type BodyFacts, makeBodyFacts } from "./body-facts.ts";
import type {
  Archive,
  FileContext,
  Finding,
  Placed,
  PlacedFigure,
  PlacedId,
  PlacedMetric,
  PlacedPassage,
} from "./check.ts";
import { findMentions, type Mention } from "./mentions.ts";
import { type FindWords, passageOfPlainText, passageOfTemplate, withoutQuotes } from "./passages.ts";
import type { PlacedItem } from "./placed-items.ts";
import { findAfter } from "./position.ts";

interface Mentions {
  readonly references: PlacedId[];
  readonly figures: PlacedFigure[];
  readonly passages: PlacedPassage[];
  readonly badTemplates: Finding[];
}

/** A template asks for figures. */
function sortTemplate(
  { value, quotesSource }: Mention,
  { file, place }: Placed,
  find: FindWords,
  into: Mentions,
): void {
  try {
    const written = parseTemplate(value);
    const pieces = quotesSource
      ? written.map((piece) => (typeof piece === "string" ? withoutQuotes(piece) : piece))
      : written;
    into.figures.push(...pieces.filter(isFigurePiece).map(({ expression }) => ({ expression, file, place })));
    into.passages.push({ file, passage: passageOfTemplate(pieces, find) });
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    const message = `Số liệu trong chữ viết sai: ${error.message}.`;
    into.badTemplates.push({ file, ...place(), message, actual: value });
  }
}

/** What one mention means: an id refers, words are read. */
function sort(mention: Mention, item: PlacedItem, { locate, textOf }: Archive, into: Mentions): void {
  const { kind, value, path, quotesSource } = mention;
  const { file, at, owner } = item;
  const place = () => locate(file, [...at, ...path]);
  const find: FindWords = (words) => findAfter(textOf(file), place(), words);
  if (kind === "prose")
    into.passages.push({ file, passage: passageOfPlainText(quotesSource ? withoutQuotes(value) : value, find) });
  else if (kind === "template") sortTemplate(mention, { file, place }, find, into);
  else into.references.push({ kind, id: value, owner, file, place });
}

function addBody(file: string, { references, figures, passages }: BodyFacts, into: Mentions): void {
  for (const passage of passages) into.passages.push({ file, passage });
  for (const { kind, id, place } of references)
    into.references.push({ kind, id, owner: file, file, place: () => place });
  for (const { expression, place } of figures) into.figures.push({ expression, file, place: () => place });
}

function makeTryFigure({ edition }: Archive): FileContext["tryFigure"] {
  const tried = new Map<FigureExpression, Figure | string>();
  const attempt = (expression: FigureExpression) => {
    try {
      return makeFigure(expression, edition);
    } catch (error) {
      if (error instanceof FigureError || error instanceof RangeError) return error.message;
      throw error;
    }
  };
  return (expression) => {
    const known = tried.get(expression) ?? attempt(expression);
    tried.set(expression, known);
    return known;
  };
}

/** What stands in some files: their texts, and what was read in each. */
interface ReadFiles {
  readonly texts: ReadonlyMap<string, string>;
  readonly items: readonly PlacedItem[];
  readonly metrics: readonly PlacedMetric[];
}

/** Prepares what several checks look at in some files. */
export function makeFileContext(archive: Archive, { texts, items, metrics }: ReadFiles): FileContext {
  const articles = items.flatMap((item) => (item.kind === "article" ? [item.data] : []));
  const charts = items.flatMap((item) => (item.kind === "chart" ? [item.data] : []));
  const found: Mentions = { references: [], figures: [], passages: [], badTemplates: [] };
  for (const item of items) {
    for (const mention of findMentions(item.schema, item.data)) sort(mention, item, archive, found);
  }
  // Of all articles, also of those whose frontmatter cannot be read.
  const written = [...texts].filter(([file]) => file.startsWith(`${articleFolder}/`));
  const bodies = new Map(written.map(([file, text]) => [file, makeBodyFacts(splitFrontmatter(text)?.body ?? "")]));
  for (const [file, body] of bodies) addBody(file, body, found);
  for (const { expression, file, place } of found.figures) {
    for (const id of expression.ids) found.references.push({ kind: "metric", id, owner: file, file, place });
  }
  const { edition, definitions, locate, isInMisreadFile } = archive;
  return {
    edition,
    definitions,
    locate,
    isInMisreadFile,
    tryFigure: makeTryFigure(archive),
    texts,
    articles,
    charts,
    metrics,
    bodies,
    ...found,
  };
}
