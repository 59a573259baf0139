/** While pages are being written: takes up every file of content as it is saved. */
import { existsSync, type FSWatcher, readFileSync, watch } from "node:fs";
import { extname, join } from "node:path";
import type { CollectionName, Content } from "../src/entries/handed.ts";
import {
  articleSource,
  asKept,
  type ContentSource,
  chartSource,
  digestText,
  type Entry,
} from "../src/entries/sources.ts";
import { observationsFolder } from "../src/read/observations.ts";
import { readRegistryTexts } from "./kept-content.ts";

/** Whoever saves a file may empty it first, and write it in several pieces. In milliseconds. */
const settling = 10;

interface Listener {
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

/** Content in which an entry stands in the place of the one of its id. @param entry undefined when its file is gone */
function replaceEntry(content: Content, name: CollectionName, id: string, entry: Entry<object> | undefined): Content {
  const others: readonly Entry<object>[] = content[name].filter((other) => other.id !== id);
  const entries = entry ? [...others, entry].sort((a, b) => (a.id < b.id ? -1 : 1)) : others;
  return { ...content, [name]: entries };
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
      try {
        const saved = change(before);
        if (saved) changed(saved);
        return saved ?? before;
      } catch (error) {
        failed(String(error));
        return before;
      }
    });
  }

  function takeFile(source: ContentSource<object>, name: string, before: Content): Content | undefined {
    const id = name.slice(0, -source.extension.length);
    const path = join(source.folder, name);
    if (!existsSync(path)) return replaceEntry(before, source.name, id, undefined);
    const text = readFileSync(path, "utf8");
    const { value, issues } = source.read(id, text);
    for (const { file, line, column, message } of issues) failed(`${file}:${line}:${column} ${message}`);
    if (!value) return undefined;
    const entry = asKept({ id, digest: digestText(text), data: value });
    const known: Entry<object> | undefined = before[source.name].find((one) => one.id === id);
    // A body is read when its page is rendered: where nothing else changed, all that was made of the fields stays.
    if (JSON.stringify(entry.data) === JSON.stringify(known?.data)) return before;
    return replaceEntry(before, source.name, id, entry);
  }

  const watchSource = (source: ContentSource<object>) =>
    watchFolder(source.folder, (name) => {
      if (extname(name) === source.extension) take((before) => takeFile(source, name, before));
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
