import { makeEdition } from "../edition.ts";
import { FigureError } from "../figures/expression.ts";
import { isFigurePiece, parseTemplate } from "../figures/template.ts";
import { articleFile } from "../read/article.ts";
import { splitFrontmatter } from "../read/frontmatter.ts";
import { makeBodyFacts } from "./body-facts.ts";
import type {
  CheckContext,
  CheckInput,
  Finding,
  Placed,
  PlacedFigure,
  PlacedId,
  PlacedMetric,
  PlacedPassage,
} from "./check.ts";
import { makeLocate } from "./locate.ts";
import { findMentions, type Mention } from "./mentions.ts";
import { type FindWords, passageOfPlainText, passageOfTemplate } from "./passages.ts";
import { type PlacedItem, placedItems } from "./placed-items.ts";
import { findAfter } from "./position.ts";

type Locate = CheckContext["locate"];

function makeMetrics({ parts, today }: CheckInput, items: readonly PlacedItem[]): PlacedMetric[] {
  const inArticles = parts.articles.flatMap((article) =>
    article.metrics.map((metric, index) => ({
      metric,
      file: articleFile(article.slug),
      path: ["metrics", index],
      knownOn: article.published.slice(0, 10),
    })),
  );
  const rows = items.flatMap(({ kind, data, file, at }) =>
    kind === "row" ? [{ metric: data, file, path: at, knownOn: today }] : [],
  );
  return [...inArticles, ...rows];
}

interface Mentions {
  readonly definitions: PlacedId[];
  readonly references: PlacedId[];
  readonly figures: PlacedFigure[];
  readonly passages: PlacedPassage[];
  readonly badTemplates: Finding[];
}

/** A template asks for figures. */
function sortTemplate(value: string, { file, place }: Placed, find: FindWords, into: Mentions): void {
  try {
    const pieces = parseTemplate(value);
    into.figures.push(...pieces.filter(isFigurePiece).map(({ expression }) => ({ expression, file, place })));
    into.passages.push({ file, passage: passageOfTemplate(pieces, find) });
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    const message = `Số liệu trong chữ viết sai: ${error.message}.`;
    into.badTemplates.push({ file, ...place(), message, actual: value });
  }
}

type Sort = (mention: Mention, item: PlacedItem, into: Mentions) => void;

/** What one mention means: an entry's own `id` defines, any other id refers, words are read. */
const makeSort =
  (locate: Locate, texts: CheckInput["texts"]): Sort =>
  ({ kind, value, path }, item, into) => {
    const { file, at } = item;
    const place = () => locate(file, [...at, ...path]);
    const find: FindWords = (words) => findAfter(texts.get(file) ?? "", place(), words);
    if (kind === "prose") into.passages.push({ file, passage: passageOfPlainText(value, find) });
    else if (kind === "template") sortTemplate(value, { file, place }, find, into);
    else if (path.at(-1) === "id") into.definitions.push({ kind, id: value, owner: value, file, place });
    else into.references.push({ kind, id: value, owner: item.owner, file, place });
  };

function makeMentions(items: readonly PlacedItem[], sort: Sort): Mentions {
  const into: Mentions = { definitions: [], references: [], figures: [], passages: [], badTemplates: [] };
  for (const item of items) {
    for (const mention of findMentions(item.schema, item.data)) sort(mention, item, into);
    if (item.kind === "chart") {
      const place = () => ({ line: 1, column: 1 });
      into.definitions.push({ kind: "chart", id: item.owner, owner: item.owner, file: item.file, place });
    }
  }
  return into;
}

const words = (text: string) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];

/** Prepares, once, what several checks look at. */
export function makeCheckContext(input: CheckInput): CheckContext {
  const { parts, texts, issues } = input;
  const locate = makeLocate(texts);
  const items = placedItems(parts);
  const mentions = makeMentions(items, makeSort(locate, texts));
  const bodies = new Map(
    parts.articles.map(({ slug }) => {
      const file = articleFile(slug);
      return [file, makeBodyFacts(splitFrontmatter(texts.get(file) ?? "")?.body ?? "")];
    }),
  );
  for (const [file, { charts, figures, passages }] of bodies) {
    mentions.passages.push(...passages.map((passage) => ({ file, passage })));
    for (const { id, place } of charts) {
      mentions.references.push({ kind: "chart", id, owner: file, file, place: () => place });
    }
    mentions.figures.push(...figures.map(({ expression, place }) => ({ expression, file, place: () => place })));
  }
  for (const { expression, file, place } of mentions.figures) {
    for (const id of expression.ids) mentions.references.push({ kind: "metric", id, owner: file, file, place });
  }
  const unreadBodies = [...bodies].filter(([, { problems }]) => problems.some(({ about }) => about === "syntax"));
  const unread = new Set([...issues.map(({ file }) => file), ...unreadBodies.map(([file]) => file)]);
  const unreadWords = new Set([...unread].flatMap((file) => words(`${file} ${texts.get(file) ?? ""}`)));
  return {
    ...input,
    ...mentions,
    bodies,
    locate,
    edition: makeEdition(parts),
    metrics: makeMetrics(input, items),
    isInUnreadFile: (word) => unreadWords.has(word),
  };
}
