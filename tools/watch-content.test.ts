import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Content } from "../src/entries/handed.ts";
import { useContentCopy } from "../test/content-copy.ts";
import { readContent } from "./kept-content.ts";
import { watchContent } from "./watch-content.ts";

const articles = "src/content/articles";
const [name = ""] = readdirSync(articles);
const changed = vi.fn<(content: Content) => void>();
const failed = vi.fn<(message: string) => void>();
let read: Content;
let stop: () => void;

useContentCopy();
beforeEach(() => {
  read = readContent("kept");
  stop = watchContent(Promise.resolve(read), { changed, failed });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.clearAllMocks();
});

const save = (change: (text: string) => string) =>
  writeFileSync(join(articles, name), change(readFileSync(join(articles, name), "utf8")));
const titleNow = () => {
  const last = changed.mock.lastCall?.[0].articles.find(({ id }) => `${id}.mdx` === name);
  return last?.data.title;
};

test("a saved title is in the content that is told", async () => {
  save((text) => text.replace(/^title: .*$/m, "title: Tên vừa sửa"));
  await vi.waitFor(() => expect(titleNow()).toBe("Tên vừa sửa"));
});

test("after a saved sentence that shows no other figure, content is the very same", async () => {
  save((text) => `${text}\nMột câu vừa thêm.\n`);
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  expect(changed.mock.lastCall?.[0]).toBe(read);
});

test("what cannot be read is told with its place, and what stood there stays until it can be", async () => {
  save((text) => text.replace(/^title:/m, "titel:"));
  await vi.waitFor(() => expect(failed).toHaveBeenCalled());
  expect(failed.mock.calls.join("\n")).toContain(`${articles}/${name}:`);
  expect(changed).not.toHaveBeenCalled();
  save((text) => text.replace(/^titel: .*$/m, "title: Tên đã chữa"));
  await vi.waitFor(() => expect(titleNow()).toBe("Tên đã chữa"));
});

test("after something that cannot be opened as a file, the next file is still taken up", async () => {
  mkdirSync(join(articles, "thu-muc.mdx"));
  await vi.waitFor(() => expect(failed).toHaveBeenCalled());
  save((text) => text.replace(/^title: .*$/m, "title: Tên sửa sau đó"));
  await vi.waitFor(() => expect(titleNow()).toBe("Tên sửa sau đó"));
});

test("a file that is emptied before it is written is read when it has come to rest", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const text = readFileSync(join(articles, name), "utf8");
  writeFileSync(join(articles, name), "");
  while (vi.getTimerCount() === 0) await new Promise(setImmediate);
  writeFileSync(join(articles, name), text.replace(/^title: .*$/m, "title: Tên vừa ghi"));
  vi.runAllTimers();
  vi.useRealTimers();
  await vi.waitFor(() => expect(titleNow()).toBe("Tên vừa ghi"));
  expect(failed).not.toHaveBeenCalled();
});

test("what is saved while content is still being read is taken up when it is", async () => {
  stop();
  const { promise, resolve } = Promise.withResolvers<Content>();
  stop = watchContent(promise, { changed, failed });
  save((text) => text.replace(/^title: .*$/m, "title: Tên sửa trong lúc đọc"));
  await sleep(50);
  expect(changed).not.toHaveBeenCalled();
  resolve(read);
  await vi.waitFor(() => expect(titleNow()).toBe("Tên sửa trong lúc đọc"));
});
