import type { Forms } from "./abbreviations.ts";
import type { pagefindOptions } from "./pagefind.ts";
import type { Part } from "./parts.ts";

/** What the browser is told of the index before anything else: `search.json`. Addresses are relative to it. */
export interface Manifest {
  /** Newest first; the name is the folder. */
  readonly parts: readonly (Part & { readonly pages: number })[];
  readonly abbreviations: readonly Forms[];
  /** The file of the words of all parts, and the folder of the guide to the parts. */
  readonly words: string;
  readonly guide: string;
  /** How Pagefind is to weigh what it finds: told with the index, so that no script need carry it. */
  readonly options: typeof pagefindOptions;
  /** What Pagefind is to know of every part: the name of its first file, and where its program is, from the folder of the part. */
  readonly index: { readonly hash: string; readonly wasm: string };
}
