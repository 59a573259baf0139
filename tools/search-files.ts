/** The files of Pagefind's index, opened and closed: each is gzipped CBOR or JSON behind a signature. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync, type ZlibOptions } from "node:zlib";
import { decode, encode } from "cborg";

/** A file of the index, before it is on disk. */
export interface IndexFile {
  /** From the folder of the index: `filter/vi_1a2b3c4.pf_filter`. */
  readonly path: string;
  readonly content: Uint8Array;
}

const signature = Buffer.from("pagefind_dcd");
const open = (content: Uint8Array) => gunzipSync(content).subarray(signature.length);

/**
 * Of what is as short as a fragment, making room for 32 KB takes longer than packing it, and a piece of memory for each
 * result, as large as is made without asking, has the whole heap looked through again and again. The bytes are the same.
 */
function packingOf(length: number): ZlibOptions {
  /** Bytes that zlib keeps free at the end of what it looks back on. */
  const ahead = 262;
  const windowBits = Math.min(Math.max(Math.ceil(Math.log2(length + ahead)), 9), 15);
  return { level: 9, windowBits, memLevel: Math.min(windowBits - 6, 8), chunkSize: Math.min(length, 16_384) };
}

/** @param bytes CBOR or JSON */
export function close(bytes: Uint8Array): Buffer {
  const signed = Buffer.concat([signature, bytes]);
  return gzipSync(signed, packingOf(Math.max(signed.length, 64)));
}

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
