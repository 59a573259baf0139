/**
 * What a check remembers for the next: the articles and charts that were clean, as they were read, and what that rested
 * on. Whatever is wrong is not remembered, so it is found anew each time.
 */
import { hash } from "node:crypto";
import { join, resolve } from "node:path";
import type { CleanFiles } from "../src/checks/clean-files.ts";
import { isSharedGround } from "../src/checks/ground.ts";
import type { Parts } from "../src/edition.ts";
import type { WrittenArticle } from "../src/model/article.ts";
import type { Chart } from "../src/model/chart.ts";
import { articleFile } from "../src/read/article.ts";
import { chartFile } from "../src/read/chart.ts";
import { type ContentFiles, type KnowAgain, stampFiles } from "./content-files.ts";
import { type Content, nothingKnown, type Recall } from "./read.ts";
import { type Packs, packOf, type Remembered, readPacks, writePacks } from "./remembered-files.ts";
import { keepRegistries, recallRegistries } from "./remembered-registries.ts";
import { digestRules } from "./rules-digest.ts";

type Read = Pick<Content, "parts" | "issues">;

/** What is remembered of the files as they stand now. */
interface Recollection {
  readonly recall: Recall;
  /** Files that were clean, whose text is the same, as are the rules and the registries. */
  readonly clean: CleanFiles;
  /** Remembers this for the next check. */
  readonly keep: (content: Read, clean: CleanFiles) => void;
}

export interface Memory {
  readonly knowAgain: KnowAgain;
  readonly recollect: (content: ContentFiles) => Recollection;
}

/** Each project checked from here has a memory of its own. */
export const memoryFolder = (root: string): string =>
  join("node_modules/.cache/checks", hash("sha1", resolve(root)).slice(0, 12));

/** What was read, by file. */
const valuesOf = ({ articles, charts }: Parts): ReadonlyMap<string, WrittenArticle | Chart> =>
  new Map<string, WrittenArticle | Chart>([
    ...articles.map((article): [string, WrittenArticle] => [articleFile(article.slug), article]),
    ...charts.map((chart): [string, Chart] => [chartFile(chart.id), chart]),
  ]);

/** Packs that hold a file which is not clean any more, or lack what is now known of one. */
function changedPacks(packs: Packs, clean: CleanFiles, { files }: ContentFiles): ReadonlySet<number> {
  const lacking = [...clean].flatMap(([file, record]) => {
    const index = packOf(file);
    const known = packs[index]?.files[file];
    return known === record && known.standing === files.get(file)?.standing ? [] : [index];
  });
  const holding = packs.flatMap((pack, index) =>
    Object.keys(pack?.files ?? {}).some((file) => !clean.has(file)) ? [index] : [],
  );
  return new Set([...lacking, ...holding]);
}

/** The clean files as they are to be remembered. */
function* selectRemembered(parts: Parts, clean: CleanFiles, { files }: ContentFiles): Generator<[string, Remembered]> {
  const values = valuesOf(parts);
  for (const [file, { ground, uses }] of clean) {
    const [now, value] = [files.get(file), values.get(file)];
    if (now && value) yield [file, { stamp: now.stamp, standing: now.standing, ground, uses, value }];
  }
}

/** What the last check remembered in a folder. */
export function readMemory(folder: string): Memory {
  const rules = digestRules();
  const packs = readPacks(folder, rules);
  const all = new Map(packs.flatMap((pack) => Object.entries(pack?.files ?? {})));
  return {
    knowAgain(file, standing) {
      const known = all.get(file);
      return known?.standing === standing ? known.stamp : undefined;
    },
    recollect(content) {
      const registries = stampFiles(content, isSharedGround);
      const known = recallRegistries(folder, content);
      const same = new Map([...all].filter(([file, { stamp }]) => content.files.get(file)?.stamp === stamp));
      return {
        recall: { file: (file) => same.get(file)?.value, registries: known },
        clean: new Map([...same].filter(([file]) => packs[packOf(file)]?.registries === registries)),
        keep(now, clean) {
          if (!known) keepRegistries(folder, content, now);
          const changed = changedPacks(packs, clean, content);
          if (changed.size === 0) return;
          writePacks(folder, changed, { rules, registries }, selectRemembered(now.parts, clean, content));
        },
      };
    },
  };
}

/** Of what is checked as if for the first time. */
export const noMemory: Memory = {
  knowAgain: () => undefined,
  recollect: () => ({ recall: nothingKnown, clean: new Map(), keep: () => undefined }),
};
