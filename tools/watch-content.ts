/** While pages are being written: takes up every file of content as it is saved. */
import { hash } from "node:crypto";
import { existsSync, type FSWatcher, readFileSync, watch } from "node:fs";
import { extname, join } from "node:path";
import { type Content, replaceEntry } from "../src/entries/handed.ts";
import { articleSource, type ContentSource, chartSource, type Entry } from "../src/entries/sources.ts";
import { observationsFolder } from "../src/read/observations.ts";
import { readRegistryTexts } from "./kept-content.ts";

/** Whoever saves a file may empty it first, and write it in several pieces. In milliseconds. */
const settling = 10;

export interface Listener {
  /** A page is other than it was. */
  readonly changed: (content: Content) => void;
  /** A file cannot be read: what it held before stays. */
  readonly failed: (message: string) => void;
}

/** Calls once for each name in a folder that changed, when it has come to rest. */
function watchFolder(folder: string, take: (name: string) => void): FSWatcher[] {
  const waiting = new Map<string, NodeJS.Timeout>();
  if (!existsSync(folder)) return [];
  const watcher = watch(folder, (_, name) => {
    if (name === null) return;
    clearTimeout(waiting.get(name));
    waiting.set(
      name,
      setTimeout(() => take(name), settling),
    );
  });
  return [watcher];
}

/**
 * Looks at each folder, not at each file: to watch thirty thousand files took two or three seconds of every start.
 * @param read content as it stands when this is called. @returns ends it
 */
export function watchContent(read: Content, { changed, failed }: Listener): () => void {
  let content = read;

  function takeUp(saved: Content): void {
    content = saved;
    changed(saved);
  }

  function takeText({ name, read }: ContentSource<object>, id: string, text: string): void {
    const { value, issues } = read(id, text);
    for (const { file, line, column, message } of issues) failed(`${file}:${line}:${column} ${message}`);
    if (!value) return;
    const json = JSON.stringify(value);
    const known: Entry<object> | undefined = content[name].find((entry) => entry.id === id);
    const entry = { id, digest: hash("sha1", text, "base64"), data: JSON.parse(json) };
    // A body is read when its page is rendered: where nothing else changed, all that was made of the fields stays.
    takeUp(json === JSON.stringify(known?.data) ? content : replaceEntry(content, name, id, entry));
  }

  function takeFile(source: ContentSource<object>, file: string): void {
    const { name, folder, extension } = source;
    if (extname(file) !== extension) return;
    const id = file.slice(0, -extension.length);
    const path = join(folder, file);
    if (existsSync(path)) takeText(source, id, readFileSync(path, "utf8"));
    else takeUp(replaceEntry(content, name, id, undefined));
  }

  const takeRegistries = () => takeUp({ ...content, registries: readRegistryTexts() });
  const watchers = [
    ...[articleSource, chartSource].flatMap((source) => watchFolder(source.folder, (file) => takeFile(source, file))),
    ...["data", observationsFolder].flatMap((folder) => watchFolder(folder, takeRegistries)),
  ];
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}
