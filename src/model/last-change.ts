import type { Article } from "./article.ts";

/** When an article last changed in a way its readers should know of; its publication when it never did. */
export const lastChange = ({ published, updates = [], corrections = [] }: Article): string =>
  [published, ...updates.map(({ at }) => at), ...corrections.map(({ at }) => at)].reduce((last, at) =>
    Date.parse(at) > Date.parse(last) ? at : last,
  );
