/** What is kept of a paper in which nothing was wrong, so that the next check need look only at what changed since. */
import type { Parts } from "../edition.ts";
import { articleFile } from "../read/article.ts";
import { chartFile } from "../read/chart.ts";
import type { CleanFile, CleanFiles } from "./clean-files.ts";
import { type FileFacts, makeArticleFacts, makeChartFacts } from "./file-facts.ts";

/** An article or a chart of a clean paper. */
export interface KeptFile {
  readonly facts: FileFacts;
  /** Other files in which something stands that it names. */
  readonly rests: readonly string[];
  readonly uses?: CleanFile["uses"];
}
export type KeptFiles = ReadonlyMap<string, KeptFile>;

/** What the files under `data/` need of articles and charts, all together. */
export interface DataNeeds {
  readonly uses: CleanFile["uses"];
  /** Ids of figures, events and charts that they name, and ids that no figure may have. */
  readonly names: readonly string[];
}

/** Where what is kept is found. */
interface Sources {
  readonly parts: Pick<Parts, "articles" | "charts">;
  readonly stampText: (text: string) => string;
  /** The file that has this stamp. */
  readonly fileOf: (stamp: string) => string | undefined;
  /** What was kept of a file, where that still holds. */
  readonly known?: (file: string) => KeptFile | undefined;
}

/** @param owner id that the file itself has: by naming it, it does not use it */
function usesOfOthers(uses: CleanFile["uses"], owner: string): Pick<KeptFile, "uses"> {
  const others = Object.entries(uses).map(([kind, ids]) => [kind, ids.filter((id) => id !== owner)] as const);
  const some = others.filter(([, ids]) => ids.length > 0);
  return some.length > 0 ? { uses: Object.fromEntries(some) } : {};
}

/** Keeps these articles and charts; null when one of them is not clean. */
export function keepFiles({ parts, stampText, fileOf, known }: Sources, clean: CleanFiles): KeptFiles | null {
  const kept = new Map<string, KeptFile>();
  function keep(file: string, owner: string, makeFacts: () => FileFacts): boolean {
    const record = clean.get(file);
    const rests = record?.ground.files.map(fileOf) ?? [];
    if (!record || rests.includes(undefined)) return false;
    kept.set(file, {
      facts: known?.(file)?.facts ?? makeFacts(),
      rests: (rests as string[]).filter((name) => name !== file),
      ...usesOfOthers(record.uses, owner),
    });
    return true;
  }
  const areKept = [
    ...parts.articles.map((article) => {
      const file = articleFile(article.slug);
      return keep(file, file, () => makeArticleFacts(article, stampText));
    }),
    ...parts.charts.map((chart) => keep(chartFile(chart.id), chart.id, () => makeChartFacts(chart))),
  ];
  return areKept.every(Boolean) ? kept : null;
}
