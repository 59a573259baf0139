/**
 * Checks a part of a paper that was clean: the files that changed, with all that may have become wrong by that. It tells
 * only whether the paper is clean still; who wants to know what is wrong looks at the whole.
 */
import { articleFile } from "../read/article.ts";
import { chartFile } from "../read/chart.ts";
import { makeArchive } from "./archive.ts";
import type { Archive, CheckInput } from "./check.ts";
import { type CleanFile, type CleanFiles, makeCleanness } from "./clean-files.ts";
import { type DataNeeds, type KeptFiles, keepFiles } from "./clean-paper.ts";
import { compareFacts } from "./file-change.ts";
import { makeArticleFacts, makeChartFacts, thingOf } from "./file-facts.ts";
import { type LookedThrough, lookThrough } from "./look-through.ts";
import type { IdKind } from "./mentions.ts";
import { findTouchedIds, selectJudged } from "./part-judged.ts";
import { type Changes, selectContext, selectLooked, wordsIn } from "./part-selection.ts";
import { archiveChecks } from "./registry.ts";
import { mustBeUsed } from "./unused-id.ts";

/** A clean paper, and what became of its files. */
interface ChangedPaper {
  readonly before: KeptFiles;
  /** No file under `data/` changed. */
  readonly data: DataNeeds;
  /** Articles and charts that are new or hold something else. */
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  /** Reads these articles and charts, and everything under `data/`. */
  readonly read: (files: ReadonlySet<string>) => CheckInput;
  readonly fileOf: (stamp: string) => string | undefined;
}

/** A part of more files costs as much as the whole. */
const mostFiles = 2000;

function findChanges({ before, changed, gone, read }: ChangedPaper): Changes | null {
  const { parts, issues, stampText } = read(new Set(changed));
  if (issues.length > 0) return null;
  const now = new Map([
    ...parts.articles.map((article) => [articleFile(article.slug), makeArticleFacts(article, stampText)] as const),
    ...parts.charts.map((chart) => [chartFile(chart.id), makeChartFacts(chart)] as const),
  ]);
  const pairs = [...changed, ...gone].map((file) => [before.get(file)?.facts, now.get(file)] as const);
  return { now, gone, change: compareFacts(pairs) };
}

interface Part {
  readonly looked: ReadonlySet<string>;
  /** Those, and all that they are judged by. */
  readonly input: CheckInput;
}

/** Null when it is too much. */
function readPart({ before, read }: ChangedPaper, changes: Changes): Part | null {
  const looked = selectLooked(before, changes);
  if (looked.size > mostFiles) return null;
  const { textOf } = read(looked);
  const words = new Set([
    ...[...looked].flatMap((file) => wordsIn(textOf(file))),
    ...[...changes.now.values()].flatMap(({ defines }) => defines),
  ]);
  const context = selectContext(before, changes, { looked, words });
  if (looked.size + context.files.size > mostFiles) return null;
  const input = read(looked.union(context.files));
  const rows = input.parts.rows.filter(({ metric }) => words.has(metric.id) || context.things.has(thingOf(metric)));
  return { looked, input: { ...input, parts: { ...input.parts, rows } } };
}

/** What the whole paper uses of that which something must use, but for the files that are looked through. */
function gatherUses({ before, data, gone }: ChangedPaper, looked: ReadonlySet<string>): Map<IdKind, Set<string>> {
  const used = new Map(mustBeUsed.map((kind) => [kind, new Set(data.uses[kind])]));
  const apart = new Set([...looked, ...gone]);
  for (const [file, { uses = {} }] of before) {
    if (apart.has(file)) continue;
    for (const [kind, ids] of used) for (const id of uses[kind] ?? []) ids.add(id);
  }
  return used;
}

interface Looked {
  readonly archive: Archive;
  readonly used: ReadonlyMap<IdKind, ReadonlySet<string>>;
  readonly clean: CleanFiles;
}

const isFaultless = ({ unread, unresolved, found }: LookedThrough): boolean =>
  unread.length === 0 && unresolved.length === 0 && found.values().every((findings) => findings.length === 0);

/** Null when something is wrong in one of the files. */
function lookAt(paper: ChangedPaper, { looked, input }: Part): Looked | null {
  const { archive, items } = makeArchive({ ...input, parts: { ...input.parts, embeds: [] } });
  const { judge } = makeCleanness(archive, items);
  const used = gatherUses(paper, looked);
  const clean = new Map<string, CleanFile>();
  for (const seen of lookThrough(archive, items, [...looked])) {
    if (!isFaultless(seen)) return null;
    for (const { kind, id, owner } of seen.references) if (id !== owner) used.get(kind)?.add(id);
    for (const [file, record] of judge(seen)) clean.set(file, record);
  }
  return { archive, used, clean };
}

/** Whether no rule for the paper as a whole finds anything. */
function isClean({ archive, used }: Looked, judged: CheckInput): boolean {
  const { definitions, repeated, placeOf } = archive;
  const whole = { definitions, repeated, placeOf, used, unresolved: [], isInUnreadFile: () => false };
  const context = { ...makeArchive(judged).archive, ...whole };
  return archiveChecks.every(({ check }) => check(context).length === 0);
}

/** What is to be kept of the files that changed; null when something may be wrong with the paper. */
export function checkPart(paper: ChangedPaper): KeptFiles | null {
  const changes = findChanges(paper);
  const part = changes && !changes.change.leavesUntold ? readPart(paper, changes) : null;
  if (!changes || !part) return null;
  const touched = findTouchedIds(part.input, changes);
  if (paper.data.names.some((id) => touched.has(id))) return null;
  const looked = lookAt(paper, part);
  if (!looked || !isClean(looked, selectJudged(part.input, changes, touched))) return null;
  const { articles, charts } = part.input.parts;
  const parts = {
    articles: articles.filter(({ slug }) => changes.now.has(articleFile(slug))),
    charts: charts.filter(({ id }) => changes.now.has(chartFile(id))),
  };
  return keepFiles({ parts, stampText: part.input.stampText, fileOf: paper.fileOf }, looked.clean);
}
