/** Pagefind's own program, which answers readers in their browsers: the one thing that Pagefind itself is asked for. */
import { digest, type IndexFile } from "./search-files.ts";

export interface Program {
  /** What is written into the folder of the index, beside the parts. */
  readonly files: readonly IndexFile[];
  /** Where Pagefind finds its program, from the folder of a part. */
  readonly wasm: string;
  /** What `pagefind-entry.json` says beyond the languages. */
  readonly entry: Readonly<Record<string, unknown>>;
}

/** The version of Pagefind whose index is written here. */
const known = "1.5.2";

/** Pagefind writes its script with the names that its authors gave things: a sixth of what every first query fetches of it. */
async function minifyScript(script: Uint8Array) {
  const { minifySync } = await import("vite");
  return Buffer.from(minifySync("pagefind.js", Buffer.from(script).toString(), { module: true }).code);
}

/** Pagefind writes its program beside an index, so it is given a page to index. */
async function writeByPagefind(): Promise<readonly IndexFile[]> {
  const pagefind = await import("pagefind");
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(errors.join("\n"));
  await index.addCustomRecord({ url: "/", content: "a", language: "vi" });
  const made = await index.getFiles();
  await pagefind.close();
  if (made.errors.length > 0) throw new Error(made.errors.join("\n"));
  return made.files;
}

/** @throws when Pagefind has anything to complain of, or is of a version whose index is not known */
export async function makeProgram(): Promise<Program> {
  const files = await writeByPagefind();
  const fileAt = (path: string) => files.find((file) => file.path === path)?.content ?? Buffer.of();
  const entry = JSON.parse(Buffer.from(fileAt("pagefind-entry.json")).toString());
  if (entry.version !== known)
    throw new Error(`The search index is written for Pagefind ${known}, not ${entry.version}.`);
  const wasm = fileAt("wasm.unknown.pagefind");
  const name = `wasm.${digest(wasm, 10)}`;
  return {
    files: [
      { path: "pagefind.js", content: await minifyScript(fileAt("pagefind.js")) },
      { path: `parts/${name}.pagefind`, content: wasm },
    ],
    // Pagefind joins this name to the folder of a part.
    wasm: `/../../${name}`,
    entry,
  };
}
