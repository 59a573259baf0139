/** What the page and the search's own thread say to each other. */
import type { FilterCounts } from "../search/pagefind.ts";

export interface Question {
  readonly id: number;
  readonly typed: string;
  readonly typing: boolean;
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, "asc" | "desc">>;
  /** Which of the results are wanted, and how much of the index was asked for those before them. */
  readonly skip?: number;
  readonly from: number;
  readonly count: number;
  /** The most figures wanted above the results. */
  readonly figures: number;
}

/** One result as it is shown. */
export interface Shown {
  readonly url: string;
  readonly kind: string;
  /** Text in which only `<mark>` is markup. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sections: readonly { readonly url: string; readonly title?: string }[];
}

export interface Reply {
  readonly id: number;
  readonly pages: readonly Shown[];
  readonly figures: readonly Shown[];
  readonly total: number;
  readonly figureTotal: number;
  readonly counts: FilterCounts;
  /** What to skip to go on, when there is more of the index to ask. */
  readonly next?: number | undefined;
  readonly relaxed?: "spelling" | "fewer words" | undefined;
}

export type Ask = (question: Omit<Question, "id">) => Promise<Reply | null>;

/** Opens the search. What it gives asks it; an answer is null when a later question overtook it. */
export function openSearch(): Ask {
  const worker = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
  let id = 0;
  let waiting: PromiseWithResolvers<Reply | null> | undefined;
  worker.onerror = () => waiting?.reject(new Error("search-worker"));
  worker.onmessage = ({ data }: MessageEvent<Reply & { readonly error?: string }>) => {
    if (data.id !== id) return;
    if (data.error) waiting?.reject(new Error(data.error));
    else waiting?.resolve(data);
  };
  return (question) => {
    waiting?.resolve(null);
    waiting = Promise.withResolvers();
    worker.postMessage({ id: ++id, ...question });
    return waiting.promise;
  };
}
