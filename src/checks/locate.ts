import { locateArticle } from "../read/article.ts";
import { locateObservation } from "../read/observations.ts";
import type { Locate, Path, Position } from "../read/place.ts";
import { locateYaml } from "../read/yaml.ts";

function locateIn(file: string, text: string): Locate {
  if (file.endsWith(".csv")) return locateObservation(text);
  return file.endsWith(".mdx") ? locateArticle(file, text) : locateYaml(text);
}

/** Finds places in any file of content; a file is parsed for its positions only when it is first asked about. */
export function makeLocate(textOf: (file: string) => string): (file: string, path: Path) => Position {
  const known = new Map<string, Locate>();
  return (file, path) => {
    const locate = known.get(file) ?? locateIn(file, textOf(file));
    known.set(file, locate);
    return locate(path);
  };
}
