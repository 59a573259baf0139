/** A page that stands in a site, and the ledgers of builds that ask whether it is still right. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import type { Reads } from "../src/reads/cells.ts";
import type { BuildRecord } from "../tools/build-record.ts";
import type { FieldDigests } from "../tools/fields-digest.ts";
import { PageLedger } from "../tools/page-ledger.ts";

export const file = "so/a/index.html";
export const route = "src/pages/so/[id].astro";
export let site: string;

/** Another site for each test of the file. */
export function standSite(): void {
  beforeEach(() => {
    site = mkdtempSync(join(tmpdir(), "ledger-"));
    mkdirSync(join(site, "so/a"), { recursive: true });
    writeFileSync(join(site, file), "trang");
  });
  afterEach(() => rmSync(site, { recursive: true }));
}

/** What cells hold now; an unknown cell cannot be looked at. */
function makeReads(cells: Readonly<Record<string, unknown>>, bases: BuildRecord["bases"] = {}): Reads {
  return {
    begin: () => undefined,
    end: () => new Set(),
    look(cell) {
      if (!(cell in cells)) throw new Error(cell);
      return cells[cell];
    },
    stampOf: () => undefined,
    bases: () => new Map(Object.entries(bases)),
  };
}

/** Digests of fields that all changed together. */
export const fieldsOf = (text: string): FieldDigests => ({
  heads: text,
  figures: text,
  shown: text,
  charts: text,
  registries: text,
});

/** The record of a build in which the page was handed `props` and read both cells. */
export function makeRecord(
  props: unknown,
  cells: Readonly<Record<string, unknown>>,
  fields = fieldsOf("trước"),
  bases: BuildRecord["bases"] = {},
): BuildRecord {
  const ledger = new PageLedger({ reads: () => makeReads(cells, bases), last: undefined, fields, target: site });
  ledger.note({ file, route, props }, new Set(Object.keys(cells)));
  return JSON.parse(JSON.stringify(ledger.makeRecord("mã", site)));
}

export const openLedger = (last: BuildRecord, cells: Readonly<Record<string, unknown>>, fields = fieldsOf("sau")) =>
  new PageLedger({ reads: () => makeReads(cells), last, fields, target: site });

export const newTitle: FieldDigests = { ...fieldsOf("như cũ"), heads: "tên mới" };
