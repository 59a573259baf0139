import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { parseYaml } from "../src/read/yaml.ts";
import type { Forms } from "../src/search/abbreviations.ts";

const file = "data/abbreviations.yaml";

/** Every entry is two or more ways of writing one thing. */
const abbreviations = z.array(z.array(z.string().min(1)).min(2));

/** The editors' list; empty where there is none. @throws when an entry is no list of words */
export const readAbbreviations = (): readonly Forms[] =>
  existsSync(file) ? abbreviations.parse(parseYaml(readFileSync(file, "utf8"))) : [];
