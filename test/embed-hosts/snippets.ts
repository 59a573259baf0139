import { readFileSync } from "node:fs";
import { inject } from "vitest";
import { selectCatalogue } from "../../src/charts/catalogue.ts";
import { type EmbeddableChart, makeEmbeddable } from "../../src/embed/embeddable.ts";
import { type FrozenCopy, type FrozenEmbed, makeFrozenCopy } from "../../src/embed/frozen.ts";
import { frozenFile } from "../../src/embed/frozen-file.ts";
import { site } from "../../src/site.ts";
import { embedPath } from "../../src/urls.ts";
import { edition } from "../site/edition.ts";

export const charts: readonly EmbeddableChart[] = [...selectCatalogue(edition).values()].map(({ chart }) =>
  makeEmbeddable(chart, edition),
);
export const [chart] = charts as [EmbeddableChart];

/** Every frozen copy that was given out. */
export const copies: readonly FrozenCopy[] = edition.embeds.flatMap(({ id, frozen = [] }) =>
  frozen.map((version) =>
    makeFrozenCopy(JSON.parse(readFileSync(frozenFile(id, version), "utf8")) as FrozenEmbed, version, edition),
  ),
);

/** A snippet that leads to the site under test, not to the published one. */
export const local = (snippet: string): string => snippet.replaceAll(site.origin, new URL(inject("url")).origin);

/** Address of an embed on the site under test, for pages that write their own frame. */
export const addressOf = (id: string, query = ""): string => local(new URL(embedPath(id) + query, site.origin).href);
