/** An article file cut at its fences. */
export interface ArticleFile {
  /** The YAML between the fences, with as many empty lines before it as keep its line numbers. */
  readonly yaml: string;
  /** The MDX after the second fence, padded likewise, so that a parser's line numbers are the file's. */
  readonly body: string;
}

const fences = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const lineCount = (text: string) => text.split("\n").length - 1;

/** Cuts frontmatter from body, or null when the file does not begin with a `---` fence that is closed. */
export function splitFrontmatter(text: string): ArticleFile | null {
  const match = fences.exec(text);
  if (match?.index !== 0) return null;
  const body = text.slice(match[0].length);
  return { yaml: `\n${match[1]}`, body: "\n".repeat(lineCount(match[0])) + body };
}
