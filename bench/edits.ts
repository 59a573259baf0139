/** Random edits, as editors make them; deterministic by their seed. Content stays such that every page can be drawn. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeArticle, makeRandom, writeArticle } from "./content.ts";

type Random = () => number;

const articles = "src/content/articles";
const charts = "src/content/charts";

const pick = <Item>(items: readonly Item[], random: Random): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("Nothing to pick from.");
  return item;
};

/** Replaces one of the places that match, chosen at random. */
function replaceOne(file: string, pattern: RegExp, random: Random, replace: (match: RegExpMatchArray) => string): void {
  const text = readFileSync(file, "utf8");
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return;
  const match = pick(matches, random);
  const end = match.index + match[0].length;
  writeFileSync(file, text.slice(0, match.index) + replace(match) + text.slice(end));
}

const fileIn = (folder: string) => (root: string, random: Random) =>
  join(root, folder, pick(readdirSync(join(root, folder)).toSorted(), random));
const anArticle = fileIn(articles);
const aChart = fileIn(charts);

const addWord =
  (word: string) =>
  ([text]: RegExpMatchArray) =>
    text.replace(/("?)$/, ` ${word}$1`);

/** Articles that the benchmark made: nothing else refers to what they hold. */
const isMade = (name: string) => /^bai-\d+\./.test(name);

function removeArticle(root: string, random: Random): void {
  const made = readdirSync(join(root, articles)).filter(isMade).toSorted();
  if (made.length < 3) return;
  const slug = pick(made, random).replace(/\.mdx$/, "");
  rmSync(join(root, articles, `${slug}.mdx`));
  for (const chart of ["a", "b"]) rmSync(join(root, charts, `${slug}-${chart}.yaml`));
}

const registryEdit = (file: string, field: string) => (root: string, random: Random) =>
  replaceOne(join(root, "data", file), new RegExp(`(?<=^ *(?:- )?${field}: ).*[^>|]$`, "gm"), random, addWord("khác"));

/** Figures of charts whose parts must not become more than their whole. */
function inParts(root: string): ReadonlySet<string> {
  const texts = readdirSync(join(root, charts)).map((name) => readFileSync(join(root, charts, name), "utf8"));
  const ofParts = texts.filter((text) => /^kind: composition$/m.test(text));
  return new Set(
    ofParts.flatMap((text) => [...text.matchAll(/(?:metric|total): ([\w-]+)/g)].map(([, id]) => id ?? "")),
  );
}

/** The value of a figure, with its id before it. */
const figure = /^ *- id: (\S+)\n(?: {4}.*\n)*? *value: \d+$/gm;

function editFigure(root: string, random: Random): void {
  const file = anArticle(root, random);
  const fixed = inParts(root);
  replaceOne(file, figure, random, ([text, id = ""]) =>
    fixed.has(id) ? text : text.replace(/\d+$/, (value) => String(Number(value) + 1)),
  );
}

type Edit = (root: string, random: Random) => void;

export const edits: Readonly<Record<string, Edit>> = {
  figure: editFigure,
  title: (root, random) => replaceOne(anArticle(root, random), /(?<=^title: ).*\S$/gm, random, addWord("mới")),
  body: (root, random) => {
    const file = anArticle(root, random);
    writeFileSync(file, `${readFileSync(file, "utf8")}\nMột đoạn thêm vào.\n`);
  },
  "when published": (root, random) =>
    replaceOne(anArticle(root, random), /(?<=^published: "?\d{4}-\d\d-)\d\d/gm, random, () =>
      pick(["03", "17"], random),
    ),
  "chart's subtitle": (root, random) =>
    replaceOne(aChart(root, random), /(?<=^subtitle: ).*\S$/gm, random, addWord("khác")),
  tag: (root, random) => {
    const file = anArticle(root, random);
    const text = readFileSync(file, "utf8");
    if (!text.includes("\ntags:")) writeFileSync(file, text.replace("\nsapo:", "\ntags: [thử]\nsapo:"));
  },
  correction: (root, random) => {
    const file = anArticle(root, random);
    const text = readFileSync(file, "utf8");
    const [, metric] = /^ {2}- id: (\S+)$/m.exec(text) ?? [];
    if (text.includes("\ncorrections:") || !metric) return;
    const entry = `{ at: "2026-11-20T09:00+07:00", kind: figure, metric: ${metric}, earlier: { value: 7, unit: người }, place: sapo, wrong: bảy, right: tám, reason: Gõ nhầm. }`;
    writeFileSync(file, text.replace("\nsapo:", `\ncorrections:\n  - ${entry}\nsapo:`));
  },
  "article added": (root, random) => {
    const made = readdirSync(join(root, articles)).filter(isMade);
    if (made.length > 0) writeArticle(root, makeArticle(200 + Math.floor(random() * 12)));
  },
  entity: registryEdit("entities.yaml", "name"),
  indicator: registryEdit("indicators.yaml", "name"),
  source: registryEdit("sources.yaml", "shortName"),
  "article removed": removeArticle,
};

/** Makes so many edits and gives their names. */
export function makeEdits(root: string, seed: number, count: number): string[] {
  const random = makeRandom(seed);
  // Seeds that are near begin alike.
  for (let skipped = 0; skipped < 5; skipped++) random();
  return Array.from({ length: count }, () => {
    const [name, edit] = pick(Object.entries(edits), random);
    edit(root, random);
    return name;
  });
}
