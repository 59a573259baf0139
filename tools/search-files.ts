/** The files of Pagefind's index, opened and closed: each is gzipped CBOR or JSON behind a signature. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";

/** A file of the index, before it is on disk. */
export interface IndexFile {
  /** From the folder of the index: `filter/vi_1a2b3c4.pf_filter`. */
  readonly path: string;
  readonly content: Uint8Array;
}

const signature = Buffer.from("pagefind_dcd");
const open = (content: Uint8Array) => gunzipSync(content).subarray(signature.length);
/** @param bytes CBOR or JSON */
export const close = (bytes: Uint8Array): Buffer => gzipSync(Buffer.concat([signature, bytes]), { level: 9 });

export const unpack = (content: Uint8Array): unknown => decode(open(content));
export const pack = (value: unknown): Buffer => close(encode(value));
export const unpackJson = (content: Uint8Array): unknown => JSON.parse(open(content).toString());
export const packJson = (value: unknown): Buffer => close(Buffer.from(JSON.stringify(value)));

/** A name that changes with the content. */
export const digest = (content: Uint8Array | string, length: number): string =>
  createHash("sha256").update(content).digest("hex").slice(0, length);

/** At once, not by turns: there are tens of thousands of them in an archive, each a few hundred bytes. */
export function writeFiles(folder: string, files: readonly IndexFile[]): void {
  const folders = new Set(files.map(({ path }) => dirname(join(folder, path))));
  for (const name of folders) mkdirSync(name, { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
}
