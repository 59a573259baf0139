/** The part of Pagefind's own API that the search page uses; `/pagefind/pagefind.js` is written by the build. */
export interface Pagefind {
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  /** How many pages carry each value of each filter. */
  readonly filters: () => Promise<FilterCounts>;
  /** `null` asks for everything that passes the filters; gives `null` when a later call overtook this one. */
  readonly debouncedSearch: (
    query: string | null,
    options: { readonly filters: SearchFilters },
    milliseconds: number,
  ) => Promise<{ readonly results: readonly PagefindResult[] } | null>;
}

export type FilterName = "loai" | "don-vi";
export type FilterCounts = Partial<Record<FilterName, Readonly<Record<string, number>>>>;
export type SearchFilters = Partial<Record<FilterName, string>>;

export interface PagefindResult {
  readonly data: () => Promise<FoundPage>;
}

export interface FoundPage {
  readonly url: string;
  /** HTML in which only `<mark>` carries meaning. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly filters: Partial<Record<FilterName, readonly string[]>>;
}

/** @throws when the index was not built or cannot be fetched */
export async function loadPagefind(): Promise<Pagefind> {
  // Kept from the bundler: the file exists only beside the built site.
  const address = "/pagefind/pagefind.js";
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
