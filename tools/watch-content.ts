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

/** The text of a file; undefined when it is gone. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Looks at each folder, not at each file: to watch thirty thousand files took two or three seconds of every start.
 * @param reading content as it is being read: what is saved meanwhile is taken up afterwards. @returns ends it
 */
export function watchContent(reading: Promise<Content>, { changed, failed }: Listener): () => void {
  let content = reading;

  /** @param change gives nothing when what was saved cannot be read */
  function take(change: (before: Content) => Content | undefined): void {
    content = content.then((before) => {
      const saved = change(before);
      if (saved) changed(saved);
      return saved ?? before;
    });
  }

  function takeFile(source: ContentSource<object>, file: string, before: Content): Content | undefined {
    const { name, folder, extension, read } = source;
    const id = file.slice(0, -extension.length);
    const text = readIfThere(join(folder, file));
    if (text === undefined) return replaceEntry(before, name, id, undefined);
    const { value, issues } = read(id, text);
    for (const { file, line, column, message } of issues) failed(`${file}:${line}:${column} ${message}`);
    if (!value) return undefined;
    const json = JSON.stringify(value);
    const known: Entry<object> | undefined = before[name].find((entry) => entry.id === id);
    // A body is read when its page is rendered: where nothing else changed, all that was made of the fields stays.
    if (json === JSON.stringify(known?.data)) return before;
    return replaceEntry(before, name, id, { id, digest: hash("sha1", text, "base64"), data: JSON.parse(json) });
  }

  const watchSource = (source: ContentSource<object>) =>
    watchFolder(source.folder, (file) => {
      if (extname(file) === source.extension) take((before) => takeFile(source, file, before));
    });
  const watchRegistries = (folder: string) =>
    watchFolder(folder, () => take((before) => ({ ...before, registries: readRegistryTexts() })));
  const watchers = [
    ...[articleSource, chartSource].flatMap(watchSource),
    ...["data", observationsFolder].flatMap(watchRegistries),
  ];
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}
