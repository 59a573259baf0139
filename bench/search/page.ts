/** What the benchmark asks in the browser: the search as pages have it, and Pagefind as it comes. */
import { openSearch } from "../../src/client/search-messages.ts";

interface Asked {
  /** Addresses of the first ten results. */
  readonly found: readonly string[];
  readonly milliseconds: number;
}

type AskEngine = (typed: string, typing: boolean) => Promise<readonly string[]>;

const shown = 10;
const engines: Readonly<Record<string, () => Promise<AskEngine>>> = {
  ours: async () => {
    const ask = openSearch();
    return async (typed, typing) => {
      const reply = await ask({ typed, typing, from: 0, count: shown, figures: 0 });
      return reply?.pages.map(({ url }) => url) ?? [];
    };
  },
  stock: async () => {
    const address = "/stock/pagefind.js";
    const pagefind = await import(/* @vite-ignore */ address);
    return async (typed) => {
      const { results } = await pagefind.search(typed);
      const pages = await Promise.all(
        results.slice(0, shown).map((result: { data(): Promise<{ url: string }> }) => result.data()),
      );
      return pages.map(({ url }) => url);
    };
  },
};

const opened = new Map<string, Promise<AskEngine>>();

async function ask(name: string, typed: string, typing: boolean): Promise<Asked> {
  const open = opened.get(name) ?? engines[name]?.();
  if (!open) throw new Error(`no engine ${name}`);
  opened.set(name, open);
  const engine = await open;
  const start = performance.now();
  const found = await engine(typed, typing);
  return { found, milliseconds: performance.now() - start };
}

Object.assign(globalThis, { ask });
