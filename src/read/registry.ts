import type { z } from "zod";
import type { Parts } from "../edition.ts";
import { author } from "../model/author.ts";
import { comparison } from "../model/comparison.ts";
import { dataCorrection } from "../model/correction.ts";
import { entity } from "../model/entity.ts";
import { indicator } from "../model/indicator.ts";
import type { Issue } from "../model/issue.ts";
import { publishedEmbed } from "../model/published-embed.ts";
import { relation } from "../model/relation.ts";
import { ruling } from "../model/ruling.ts";
import { source } from "../model/source.ts";
import { observationsFolder, readObservations } from "./observations.ts";
import type { Locate } from "./place.ts";
import type { Result } from "./result.ts";
import { readShape } from "./shape.ts";
import { locateYaml, readYaml } from "./yaml.ts";

/** The registries under `data/`: each file is a list of entries of one shape. */
export const registries = {
  authors: author,
  comparisons: comparison,
  corrections: dataCorrection,
  embeds: publishedEmbed,
  entities: entity,
  indicators: indicator,
  relations: relation,
  rulings: ruling,
  sources: source,
};
export type RegistryName = keyof typeof registries;
type Entry<Name extends RegistryName> = z.infer<(typeof registries)[Name]>;

export const registryFile = (name: RegistryName) => `data/${name}.yaml`;

/** Reads the text of `data/<name>.yaml`. A bad entry is left out and does not hide the others. */
function readRegistry<Name extends RegistryName>(name: Name, text: string): Result<Entry<Name>[]> {
  const file = registryFile(name);
  const data = readYaml(file, text);
  if (data.issues.length > 0) return { issues: data.issues };
  if (data.value === undefined || data.value === null) return { value: [], issues: [] };
  if (!Array.isArray(data.value)) return { issues: [notAList(file)] };
  const schema = registries[name] as unknown as z.ZodType<Entry<Name>>;
  let located: Locate | undefined;
  const locate = () => (located ??= locateYaml(text));
  const readings = data.value.map((entry, index) => readShape(schema, entry, { file, locate, at: [index] }));
  return {
    value: readings.flatMap(({ value }) => (value === undefined ? [] : [value])),
    issues: readings.flatMap(({ issues }) => issues),
  };
}

const isObservations = (file: string) => file.startsWith(`${observationsFolder}/`) && file.endsWith(".csv");

export const isOfData = (file: string): boolean => file.startsWith("data/");

/** What the files under `data/` hold. */
export type Registries = Omit<Parts, "articles" | "charts">;

/** Reads every registry and every CSV of observations. @param texts the files under `data/`, by path from the root */
export function readRegistries(texts: ReadonlyMap<string, string>): {
  readonly value: Registries;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const keep = <Value>(reading: Result<Value[]>): Value[] => {
    issues.push(...reading.issues);
    return reading.value ?? [];
  };
  const entries = <Name extends RegistryName>(name: Name) =>
    keep(readRegistry(name, texts.get(registryFile(name)) ?? ""));
  const files = [...texts].filter(([file]) => isObservations(file)).sort(([a], [b]) => (a < b ? -1 : 1));
  const value = {
    authors: entries("authors"),
    comparisons: entries("comparisons"),
    corrections: entries("corrections"),
    embeds: entries("embeds"),
    entities: entries("entities"),
    indicators: entries("indicators"),
    relations: entries("relations"),
    rulings: entries("rulings"),
    sources: entries("sources"),
    rows: files.flatMap(([file, text]) => keep(readObservations(file, text)).map((metric) => ({ file, metric }))),
  };
  return { value, issues };
}

const notAList = (file: string) => ({
  rule: "schema",
  file,
  line: 1,
  column: 1,
  message: "Tệp phải là một danh sách.",
  expected: "mỗi mục bắt đầu bằng “- id: …” ở đầu dòng",
});
