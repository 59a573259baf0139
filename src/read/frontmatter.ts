/** An article file cut at its fences. */
interface ArticleFile {
  /** The YAML between the fences, with as many empty lines before it as keep its line numbers. */
  readonly yaml: string;
  /** The MDX after the second fence, padded likewise, so that a parser's line numbers are the file's. */
  readonly body: string;
}

const fences = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Counted without cutting: every article is cut more than once. */
function lineCount(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** Cuts frontmatter from body, or null when the file does not begin with a `---` fence that is closed. */
export function splitFrontmatter(text: string): ArticleFile | null {
  const match = fences.exec(text);
  if (match?.index !== 0) return null;
  const body = text.slice(match[0].length);
  return { yaml: `\n${match[1]}`, body: "\n".repeat(lineCount(match[0])) + body };
}
