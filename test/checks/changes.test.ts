/**
 * After a clean check only what changed is looked at, with what may have become wrong by it. What that cannot tell is left
 * to a check of the whole.
 */
import { readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { metric } from "../../src/model/metric.ts";
import { formatPublishedFigures } from "../../src/read/published-figures.ts";
import { parseYaml } from "../../src/read/yaml.ts";
import { openPaper } from "../../tools/paper-memory.ts";
import { type Files, fresh, lookAtChanges, makeChanged, scratch, told } from "./changed-paper.ts";
import { articlePath, articleText, bars, chart, figure, first, second, third, withFigures } from "./three-articles.ts";

// A minute after the files were written, so that those which stand as they stood are known again without being read.
beforeAll(() => void vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ["Date"] }));
afterAll(() => {
  vi.useRealTimers();
  rmSync(scratch, { recursive: true });
});

test("where nothing changed nothing is read", () => {
  expect(lookAtChanges(makeChanged({}))).toEqual({ isClean: true, read: [] });
});

test("new words are judged by their article, and by the articles and charts it names", () => {
  const changed = makeChanged({ [articlePath("bai-ba")]: third.replace("Ở bài kia", "Theo bài kia") });
  expect(lookAtChanges(changed)).toEqual({
    isClean: true,
    read: [articlePath("bai-ba"), articlePath("bai-hai"), chart],
  });
});

const link = "[Bài kia](/bai-viet/bai-hai/).";
const rise = figure("hn21-doanh-thu", 10, "2021");
const corrected = (text: string) =>
  text.replace("value: 8,", "value: 7,").replace(
    "leadChart:",
    `corrections:
  - at: 2026-11-20T08:00+07:00
    kind: figure
    metric: hn19-doanh-thu
    earlier: { value: 8, unit: tỷ USD }
    place: đoạn mở đầu
    wrong: Ghi thừa.
    right: Ghi đúng.
    reason: Gõ nhầm.
leadChart:`,
  );
const header = readFileSync("test/fixtures/_base/data/observations/thanh-lap.csv", "utf8").split("\n")[0] ?? "";
const row = "tp19-dong,doanh-thu,ha-noi,,20,,tỷ USD,,,,2019,,,,,bao-mau,2,,,";
const rows = { "data/observations/thanh-pho.csv": `${header}\n${row}\n` };
const published = {
  "data/published-figures.csv": formatPublishedFigures([
    metric.parse(parseYaml(figure("hn19-doanh-thu", 8, "2019").replace("-", " "))),
  ]),
};
/** The same is changed of two figures, and told of both at once. */
const moved = (text: string) =>
  corrected(text)
    .replace("value: 7,", "value: 8,")
    .replaceAll(/(2019|2020)"/g, '$1-H1"')
    .replace("metric: hn19-doanh-thu", "metrics: [hn19-doanh-thu, hn20-doanh-thu]")
    .replace("{ value: 8, unit: tỷ USD }", '{ period: "2019" }');
const relation = `- id: tang-them\n  kind: change\n  title: Doanh thu tăng\n  from: [hn19-doanh-thu]\n  to: [hn20-doanh-thu]\n`;
/** Addresses that were given out, besides those of the two charts. */
const given = (id: string) => ({
  "data/embeds.yaml": ["hn-to-chuc-dang", "doanh-thu", id]
    .map((one) => `- { id: ${one}, since: 2026-11-22 }\n`)
    .join(""),
});
/** The figures of a thing that nobody names, drawn by a chart over time that has an address, as has the chart of a target. */
const drawn = withFigures(third, figure("tp19", 20, "2019", "ha-noi") + figure("tp20", 21, "2020", "ha-noi"));
const series = {
  [articlePath("bai-bon")]: drawn,
  [articlePath("bai-nam")]: `${third}\n<BieuDo id="chuoi" />\n`,
  "src/content/charts/chuoi.yaml": `kind: series
title: Chuỗi
subtitle: Doanh thu mỗi năm
series:
  - { indicator: doanh-thu, entity: ha-noi }
`,
  ...given("chuoi"),
};
const target = figure("tp20-dich", 25, "2020", "ha-noi").replace("source", "status: target, source");
const dated = {
  "data/relations.yaml": `- id: muoi-nam
  kind: dates
  title: Mười năm
  from: { event: hn12-thanh-lap }
  to: { date: "2022-06-19" }
  stated: { value: 10, unit: năm }
`,
};
const related = { "data/relations.yaml": relation };

describe("a change that harms nothing is seen to harm nothing", () => {
  const harmless: Readonly<Record<string, readonly [changes: Files, more?: Files]>> = {
    "another value": [{ [articlePath("bai-hai")]: second.replace("value: 9,", "value: 9.5,") }],
    "one more figure of a thing": [{ [articlePath("bai-ba")]: withFigures(third, rise) }],
    "an article more": [{ [articlePath("bai-bon")]: third }],
    "an article less": [{ [articlePath("bai-ba")]: null }],
    "a link to an article of which nothing else is named": [{ [articlePath("bai-mau")]: `${first}\n${link}\n` }],
    "new words in an article that another links to": [
      { [articlePath("bai-hai")]: second.replace("Năm 2019", "Trong năm 2019") },
      { [articlePath("bai-bon")]: `${third}\n${link}\n` },
    ],
    "an article under another name": [{ [articlePath("bai-hai")]: null, [articlePath("bai-kia")]: second }],
    "a figure corrected with a word to readers": [{ [articlePath("bai-hai")]: corrected(second) }, published],
    "when a figure holds, with a word to readers": [{ [articlePath("bai-hai")]: moved(second) }, published],
    "words beside figures that a relation names": [
      { [articlePath("bai-hai")]: second.replace("Năm 2019", "Trong năm 2019") },
      related,
    ],
  };

  test.each(Object.keys(harmless))("%s", (name) => {
    const [changes, more] = harmless[name] ?? [{}];
    const changed = makeChanged(changes, more);
    expect(lookAtChanges(changed).isClean).toBe(true);
    const outcome = fresh(changed);
    expect(outcome).toMatch(/^Không có lỗi/);
    expect([told(changed), told(changed)]).toEqual([outcome, outcome]);
  });
});

describe("a change that makes something wrong elsewhere is left to the whole, which finds it", () => {
  const withChart = (text: string) => text.replace("leadChart: doanh-thu", "leadChart: hn-to-chuc-dang");
  const harmful: Readonly<Record<string, readonly [changes: Files, more?: Files]>> = {
    "a figure that others name is gone": [{ [articlePath("bai-hai")]: articleText("", "Không có số nào.") }],
    "a figure that others name has another unit": [
      { [articlePath("bai-hai")]: second.replace("8, unit: tỷ USD", "8, unit: người") },
    ],
    "an article that another links to has another name": [
      { [articlePath("bai-hai")]: null, [articlePath("bai-kia")]: second },
      { [articlePath("bai-bon")]: `${third}\n${link}\n` },
    ],
    "an article links to none": [{ [articlePath("bai-ba")]: `${third}\n${link.replace("hai", "tu")}\n` }],
    "a chart is used no more": [
      { [articlePath("bai-hai")]: withChart(second), [articlePath("bai-ba")]: withChart(third) },
    ],
    "a chart whose address was given out is gone": [
      { [articlePath("bai-hai")]: withChart(second), [articlePath("bai-ba")]: withChart(third), [chart]: null },
    ],
    "a chart has no recorded address": [
      { "src/content/charts/moi.yaml": bars, [articlePath("bai-ba")]: third.replace(": doanh-thu", ": moi") },
    ],
    "two figures have one id": [
      { [articlePath("bai-ba")]: withFigures(third, rise.replace("hn21-doanh-thu", "hn19-doanh-thu")) },
    ],
    "two figures contradict each other": [
      { [articlePath("bai-ba")]: withFigures(third, figure("hn19-doanh-thu-khac", 7, "2019")) },
    ],
    "a figure is a thousand times its neighbour": [
      { [articlePath("bai-ba")]: withFigures(third, rise.replace("value: 10", "value: 10000")) },
    ],
    "a figure that readers have seen is another": [
      { [articlePath("bai-hai")]: second.replace("value: 8,", "value: 7,") },
      published,
    ],
    "a figure that readers have seen is of another time": [
      { [articlePath("bai-hai")]: second.replace('period: "2019"', 'period: "2019-H1"') },
      published,
    ],
    "a figure that readers have seen is of another part": [
      { [articlePath("bai-hai")]: second.replace('period: "2019"', 'breakdown: fdi, period: "2019"') },
      published,
    ],
    "a figure that readers have seen is of another indicator": [
      { [articlePath("bai-hai")]: second.replace("indicator: doanh-thu", "indicator: to-chuc-dang") },
      published,
    ],
    "a correction of two figures names the one no more that readers have seen": [
      { [articlePath("bai-hai")]: moved(second).replace("[hn19-doanh-thu, ", "[hn20-doanh-thu, ") },
      { ...published, [articlePath("bai-hai")]: moved(second) },
    ],
    "a figure that readers have seen is gone": [
      {
        [articlePath("bai-hai")]: second.replaceAll("hn19-doanh-thu", "hn19-thu"),
        [chart]: bars.replaceAll("hn19-doanh", "hn19"),
      },
      published,
    ],
    "readers are no longer told of a correction": [
      { [articlePath("bai-hai")]: second.replace("value: 8,", "value: 7,") },
      { ...published, [articlePath("bai-hai")]: corrected(second) },
    ],
    "a figure has the id of a relation": [
      { [articlePath("bai-ba")]: withFigures(third, rise.replace("hn21-doanh-thu", "tang-them")) },
      related,
    ],
    "a relation holds no more": [
      {
        [articlePath("bai-hai")]: second.replace(
          "value: 9, unit: tỷ USD",
          "value: 9, valueHigh: 10, qualifier: từ…đến, unit: tỷ USD",
        ),
      },
      related,
    ],
    "a figure has the id of a relation about other things": [
      { [articlePath("bai-ba")]: withFigures(third, figure("tang-them", 20, "2019", "ha-noi")) },
      related,
    ],
    "an id is written in another way": [
      { [articlePath("bai-bon")]: withFigures(third, figure('"\\x68n18-doanh-thu"', 20, "2019", "ha-noi")) },
    ],
    "two figures contradict each other whose articles name nothing of each other": [
      { [articlePath("bai-mau")]: first.replace("events:", `${figure("khac", 7, "2019").slice(1)}\nevents:`) },
    ],
    "a figure contradicts a row of data": [
      { [articlePath("bai-ba")]: withFigures(third, figure("tp19", 21, "2019", "ha-noi")) },
      rows,
    ],
    "a chart has nothing left to draw": [{ [articlePath("bai-bon")]: third }, series],
    "a chart is used no more by the only article that did": [{ [articlePath("bai-nam")]: third }, series],
    "a series whose address was given out has nothing left to draw": [
      { [articlePath("bai-bon")]: third },
      { [articlePath("bai-bon")]: drawn, ...given("doanh-thu--ha-noi") },
    ],
    "figures of a series whose address was given out are kept from readers": [
      { [articlePath("bai-bon")]: drawn.replace("leadChart", "draft: true\nleadChart") },
      { [articlePath("bai-bon")]: drawn, ...given("doanh-thu--ha-noi") },
    ],
    "a target whose chart has an address is gone": [
      { [articlePath("bai-bon")]: drawn },
      {
        [articlePath("bai-bon")]: drawn.replace("\n---\n\n", `${target}\n---\n\n`),
        ...given("chi-tieu--tp20-dich"),
      },
    ],
    "an event that a relation names has another date": [
      { [articlePath("bai-mau")]: first.replace("date: 2012-06-19", "date: 2002-06-19") },
      dated,
    ],
    "a file stands where none is read": [{ "src/content/articles/bai.txt": "" }],
    "a registry changed": [{ "data/entities.yaml": "[]\n" }],
  };

  test.each(Object.keys(harmful))("%s", (name) => {
    const [changes, more] = harmful[name] ?? [{}];
    const changed = makeChanged(changes, more);
    expect(lookAtChanges(changed).isClean).toBe(false);
    const outcome = fresh(changed);
    expect(outcome).not.toMatch(/^Không có lỗi/);
    expect([told(changed), told(changed)]).toEqual([outcome, outcome]);
  });
});

test("what was judged by the day is judged anew on another", () => {
  const changed = makeChanged({});
  expect(openPaper(changed.memory, { root: changed.root, today: "2026-11-23" }).before).toBeUndefined();
});
