/**
 * `npm run freeze [-- id …]`: records the address of every embed that is not in `data/embeds.yaml` yet, and keeps a frozen
 * copy of each chart (or of those named) that is not kept yet as it is today. Copies are never changed nor deleted.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Document, parseDocument, type YAMLSeq } from "yaml";
import { selectCatalogue } from "../src/charts/catalogue.ts";
import type { Edition } from "../src/edition.ts";
import { makeEmbeddable } from "../src/embed/embeddable.ts";
import { makeFrozen } from "../src/embed/frozen.ts";
import { digestOf, frozenFile } from "../src/embed/frozen-file.ts";
import type { Chart } from "../src/model/chart.ts";
import { registryFile } from "../src/read/registry.ts";
import { frozenEmbedPath } from "../src/urls.ts";
import { makePublicEdition } from "./public-edition.ts";
import { readParts } from "./read.ts";
import { today } from "./today.ts";

/** Writes the copy of one chart; undefined when it is kept already. */
function keepCopy(chart: Chart, known: readonly string[], edition: Edition): string | undefined {
  const text = `${JSON.stringify(makeFrozen(makeEmbeddable(chart, edition)), null, 1)}\n`;
  const digest = digestOf(text);
  if (known.some((version) => version.endsWith(digest))) return undefined;
  const version = `${today}-${digest}`;
  const file = frozenFile(chart.id, version);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return version;
}

/** The place of a chart in the registry; a new entry at its end for one that has none. */
function placeIn(registry: Document, id: string): number {
  const entries = registry.toJS() as readonly { readonly id: string }[];
  const place = entries.findIndex((entry) => entry.id === id);
  if (place >= 0) return place;
  (registry.contents as YAMLSeq).add(registry.createNode({ id, since: today }, { flow: true }));
  console.log(`${registryFile("embeds")}: ${id}`);
  return entries.length;
}

function freeze(ids: ReadonlySet<string>) {
  const edition = makePublicEdition(readParts(".").parts);
  const copies = new Map<string, readonly string[]>(edition.embeds.map(({ id, frozen = [] }) => [id, frozen]));
  const file = registryFile("embeds");
  const registry = parseDocument(readFileSync(file, "utf8"));
  for (const { chart } of selectCatalogue(edition).values()) {
    if (ids.size > 0 && !ids.has(chart.id)) continue;
    const place = placeIn(registry, chart.id);
    const known = copies.get(chart.id) ?? [];
    const version = keepCopy(chart, known, edition);
    if (!version) continue;
    registry.setIn([place, "frozen"], registry.createNode([...known, version], { flow: true }));
    console.log(frozenEmbedPath(chart.id, version));
  }
  writeFileSync(file, registry.toString({ lineWidth: 0 }));
}

if (import.meta.main) freeze(new Set(process.argv.slice(2)));
