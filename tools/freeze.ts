/**
 * `node tools/freeze.ts [id …]`: keeps a frozen copy of each chart (or of those named) that is not kept yet as it is
 * today, and records its address in `data/embeds.yaml`. Copies are never changed nor deleted.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseDocument } from "yaml";
import { type Edition, makeEdition } from "../src/edition.ts";
import { makeEmbeddable } from "../src/embed/embeddable.ts";
import { frozenFile, makeFrozen } from "../src/embed/frozen.ts";
import type { ChartId } from "../src/model/id.ts";
import { registryFile } from "../src/read/registry.ts";
import { frozenEmbedPath } from "../src/urls.ts";
import { readParts } from "./read.ts";
import { today } from "./today.ts";

/** The eight hexadecimal digits by which the name of a frozen file vouches for its content. */
export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** Writes the copy of one chart; undefined when there is no such chart, or when it is kept already. */
function keepCopy(id: string, known: readonly string[], edition: Edition): string | undefined {
  const chart = edition.charts.get(id as ChartId);
  if (!chart) return undefined;
  const text = `${JSON.stringify(makeFrozen(makeEmbeddable(chart, edition)), null, 1)}\n`;
  const digest = digestOf(text);
  if (known.some((version) => version.endsWith(digest))) return undefined;
  const version = `${today}-${digest}`;
  mkdirSync(dirname(frozenFile(id, version)), { recursive: true });
  writeFileSync(frozenFile(id, version), text);
  return version;
}

function freeze(ids: ReadonlySet<string>) {
  const edition = makeEdition(readParts(".").parts);
  const file = registryFile("embeds");
  const registry = parseDocument(readFileSync(file, "utf8"));
  for (const [index, { id, frozen = [] }] of edition.embeds.entries()) {
    if (ids.size > 0 && !ids.has(id)) continue;
    const version = keepCopy(id, frozen, edition);
    if (!version) continue;
    registry.setIn([index, "frozen"], registry.createNode([...frozen, version], { flow: true }));
    console.log(frozenEmbedPath(id, version));
  }
  writeFileSync(file, registry.toString({ lineWidth: 0 }));
}

if (import.meta.main) freeze(new Set(process.argv.slice(2)));
