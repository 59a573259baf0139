import { site } from "../site.ts";
import { absoluteUrl, dataPath } from "../urls.ts";

const publisher = { name: site.name, url: absoluteUrl(dataPath) };

/**
 * Everything but the rows in full, the rows one a line: a file is read by programs, and seldom by people.
 * @param key what the list of rows is called @param rows each as JSON
 */
export const writeTableJson = (key: string, rows: readonly string[]): string =>
  `${JSON.stringify({ publisher, licence: site.licence }, null, 1).slice(0, -2)},\n "${key}": [\n${rows.join(",\n")}\n ]\n}\n`;
