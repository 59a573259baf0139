import { readFileSync } from "node:fs";
import { renderBody } from "./body/render.ts";
import { BodyError } from "./body/tree.ts";
import type { BodyUses } from "./body/uses.ts";
import { getContent } from "./content/content.ts";
import type { Edition, Parts } from "./edition.ts";
import type { FrozenEmbed } from "./embed/frozen.ts";
import { frozenFile } from "./embed/frozen-file.ts";
import { type Content, takeContent } from "./entries/handed.ts";
import { makeBoundEdition, speaksOfFigures } from "./figures/notes.ts";
import type { Article, WrittenArticle } from "./model/article.ts";
import type { Chart } from "./model/chart.ts";
import type { MetricId } from "./model/id.ts";
import type { Observation } from "./model/observation.ts";
import { articleFile } from "./read/article.ts";
import { splitFrontmatter } from "./read/frontmatter.ts";
import { readRegistries } from "./read/registry.ts";
import { groupKeys, stamp } from "./reads/cells.ts";
import { watchEdition, watchMap } from "./reads/watched-edition.ts";
import { question } from "./reads.ts";

const isPublished = ({ draft, publishAt }: WrittenArticle, withDrafts: boolean, now: number) =>
  (!draft || withDrafts) && (publishAt === undefined || Date.parse(publishAt) <= now);

const isOf = (slug: string, { origin }: Observation) => "article" in origin && origin.article === slug;

/** Stamps all figures, and gives stamps of those of whole articles, where nothing else had a figure of the same id. */
function stampFigures({ observations }: Edition, articles: Content["articles"]): ReadonlyMap<string, string> {
  const whole = new Map<string, string>();
  for (const { id: slug, data } of articles) {
    const stamped = new Set<MetricId>();
    for (const [place, metric] of data.metrics.entries()) {
      const figure = observations.get(metric.id);
      // What a note says may be of another article. Of two with one id the first is the figure.
      if (!figure || !isOf(slug, figure) || speaksOfFigures(metric) || stamped.has(metric.id)) continue;
      stamp(figure, `${metric.id} ${data.figures[place]}`);
      stamped.add(metric.id);
    }
    if (stamped.size === data.metrics.length) whole.set(`observations/@${slug}`, `${slug} ${data.figures.join(" ")}`);
  }
  return whole;
}

/** Lets the next build ask what each page has read. */
function watchReads(edition: Edition, { articles, charts }: Content): Edition {
  const heads = new Map(articles.map(({ id, data }) => [id, data.head]));
  const chartDigests = new Map(charts.map(({ id, digest }) => [id, digest]));
  for (const article of edition.articles) stamp(article, `${article.slug} ${heads.get(article.slug)}`);
  for (const [id, chart] of edition.charts) stamp(chart, `${id} ${chartDigests.get(id)}`);
  for (const { data } of articles) stamp(data.shows, data.shown);
  const keys = new Map(edition.articles.map(({ slug, metrics }) => [slug, metrics.map(({ id }) => id)]));
  groupKeys(keys, stampFigures(edition, articles));
  return watchEdition(edition);
}

function makePublishedEdition(content: Content): Edition {
  const { articles, charts, registries, beingWritten = false } = content;
  digests = watchMap("texts", new Map(articles.map(({ id, digest }) => [id, digest])));
  shown = watchMap("shown", new Map(articles.map(({ id, data }) => [id, data.shows])));
  const parts: Parts = {
    ...readRegistries(registries).value,
    articles: articles
      .map(({ id, data: { shows, head, figures, shown, ...fields } }) => ({ ...fields, slug: id }) as WrittenArticle)
      .filter((article) => isPublished(article, beingWritten, Date.now())),
    charts: charts.map(({ id, data }) => ({ ...data, id }) as Chart),
  };
  const edition = makeBoundEdition(parts);
  return beingWritten ? edition : watchReads(edition, content);
}

let made: { readonly from: Content; readonly edition: Promise<Edition> } | undefined;

/** The Edition every page reads. Made once; while pages are being written, once for what was saved last. */
export async function getEdition(): Promise<Edition> {
  const content = await takeContent();
  if (made?.from !== content) made = { from: content, edition: getContent().then(makePublishedEdition) };
  return made.edition;
}

/** Whether the pages are shown to who writes them. */
export const isBeingWritten = async (): Promise<boolean> => (await takeContent()).beingWritten ?? false;

/** Articles' files, each told by a digest of its text: to have read a file is to have read that. */
let digests: ReadonlyMap<string, string> | undefined;

/** The MDX of an article's body, from its file: the only thing of it that is not in the Edition. */
function readBodyText({ slug }: Article): string {
  digests?.get(slug);
  return splitFrontmatter(readFileSync(articleFile(slug), "utf8"))?.body ?? "";
}

/** What the bodies of the articles show, by their slugs. */
let shown: ReadonlyMap<string, BodyUses> | undefined;

/** What the body of an article shows. */
export const readBodyUses = ({ slug }: Article): BodyUses =>
  shown?.get(slug) ?? { charts: [], expressions: [], metrics: [] };

/** The body of an article as HTML. @throws Error that names file, line and column of what cannot be rendered */
export function readArticleBody(article: Article, from: Edition): ReturnType<typeof renderBody> {
  try {
    return renderBody(readBodyText(article), from);
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    const { line = 1, column = 1 } = error.place ?? {};
    throw new Error(`${articleFile(article.slug)}:${line}:${column} ${error.message}`, { cause: error });
  }
}

const askFrozen = question(
  "frozen",
  (_, file: string): FrozenEmbed => JSON.parse(readFileSync(file, "utf8")) as FrozenEmbed,
);

/** A frozen copy of an embed, from its file. @throws when the file is gone: its address stands in other sites' pages */
export const readFrozen = (id: string, version: string, edition: Edition): FrozenEmbed =>
  askFrozen(edition, frozenFile(id, version));
