/** Pagefind's own program, which answers readers in their browsers: the one thing that Pagefind itself is asked for. */
import { digest, type IndexFile } from "./search-files.ts";
import { pagefindVersion } from "./search-pack.ts";

export interface Program {
  /** What is written into the folder of the index, beside the parts. */
  readonly files: readonly IndexFile[];
  /** What `pagefind.js` is to be told, so that it finds its program from the folder of a part. */
  readonly wasm: string;
}

/** Where Pagefind's script begins what a search by parts has no use for: its own ways of merging indexes, and of working in the background. */
const unused = "var Pagefind=class";
const kept = "PagefindInstance";

/** The class that asks one index, under short names: two thirds of what every first query would fetch of the script. */
async function cutScript(script: string) {
  const end = script.indexOf(unused);
  if (end < 0 || !script.includes(kept)) throw new Error("Pagefind's script is not the one that is known.");
  const { minifySync } = await import("vite");
  return Buffer.from(minifySync("pagefind.js", `${script.slice(0, end)}export{${kept}};`, { module: true }).code);
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
  const fileAt = (path: string) => Buffer.from(files.find((file) => file.path === path)?.content ?? "");
  const { version } = JSON.parse(fileAt("pagefind-entry.json").toString());
  if (version !== pagefindVersion)
    throw new Error(`The search index is written for Pagefind ${pagefindVersion}, not ${version}.`);
  const wasm = fileAt("wasm.unknown.pagefind");
  const name = `wasm.${digest(wasm, 10)}`;
  return {
    files: [
      { path: "pagefind.js", content: await cutScript(fileAt("pagefind.js").toString()) },
      { path: `parts/${name}.pagefind`, content: wasm },
    ],
    wasm: `/../../${name}`,
  };
}
