/** What the site says for search alone, a file for each month: an edit reaches the file of its own month. */
import type { Edition } from "../../edition.ts";
import { readBodyUses } from "../../published.ts";
import { once, question } from "../../reads.ts";
import { formatMonth, undated } from "../../search/month.ts";
import { subjectFacts } from "./search-facts.ts";
import { groupByMonth, makeSearchMonth } from "./search-month.ts";
import { usesOf } from "./uses.ts";

const monthsOf = once((edition: Edition) => groupByMonth(edition, usesOf(edition, readBodyUses).chart));
const askMonth = question("search-month", (edition, name: string) => monthsOf(edition).get(name));

/** The months of which something is said, and `undated`. */
export const searchMonths = (edition: Edition): string[] => [...monthsOf(edition).keys()];

/** What is written of a month. @throws Error when nothing was published in it */
export function writeSearchMonth(name: string, edition: Edition): string {
  const month = askMonth(edition, name);
  if (!month) throw new Error(`${name}: no month of this edition`);
  const { pages, records } = makeSearchMonth(month, edition);
  return formatMonth({ pages: name === undated ? [...pages, ...subjectFacts(edition)] : pages, records });
}
