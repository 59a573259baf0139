import { articleFrontmatter, type WrittenArticle } from "../model/article.ts";
import { articleSlug } from "../model/id.ts";
import { readFileName } from "./file-name.ts";
import { splitFrontmatter } from "./frontmatter.ts";
import { locateInRest, restOfFrontmatter } from "./frontmatter-rest.ts";
import type { Locate } from "./place.ts";
import type { Result } from "./result.ts";
import { readShape } from "./shape.ts";
import { locateYaml, readYaml } from "./yaml.ts";

export const articleFolder = "src/content/articles";
export const articleFile = (slug: string) => `${articleFolder}/${slug}.mdx`;

/** An article and the MDX below its frontmatter, padded so that line numbers are the file's. */
interface ReadArticle {
  readonly article: WrittenArticle;
  readonly body: string;
}

/** An article, or what of one with mistakes can be held to the rules all the same; never shown to readers. */
interface ArticleReading extends Result<ReadArticle> {
  readonly rest?: WrittenArticle;
}

/** Reads the text of `src/content/articles/<slug>.mdx`. */
export function readArticle(slug: string, text: string): ArticleReading {
  const file = articleFile(slug);
  const parts = splitFrontmatter(text);
  if (!parts) return { issues: [noFrontmatter(file)] };
  const id = readFileName(articleSlug, file, slug);
  const data = readYaml(file, parts.yaml);
  if (data.issues.length > 0) return { issues: [...id.issues, ...data.issues] };
  const frontmatter = readShape(articleFrontmatter, data.value, { file, locate: () => locateYaml(parts.yaml) });
  const issues = [...id.issues, ...frontmatter.issues];
  if (!id.value) return { issues };
  if (frontmatter.value)
    return { value: { article: { ...frontmatter.value, slug: id.value }, body: parts.body }, issues };
  const rest = restOfFrontmatter(data.value);
  return rest ? { rest: { ...rest.frontmatter, slug: id.value }, issues } : { issues };
}

/** Finds places in an article's frontmatter, by paths of the article or of what could be read of it. */
export function locateArticle(file: string, text: string): Locate {
  const yaml = splitFrontmatter(text)?.yaml ?? "";
  const omitted = restOfFrontmatter(readYaml(file, yaml).value)?.omitted ?? [];
  return locateInRest(locateYaml(yaml), omitted);
}

const noFrontmatter = (file: string) => ({
  rule: "frontmatter",
  file,
  line: 1,
  column: 1,
  message: "Bài không có phần dữ liệu mở đầu.",
  expected: "dòng đầu tiên là ---, tiếp theo là dữ liệu YAML, rồi một dòng --- nữa",
  remedy: 'Tạo khung bài bằng npm run new -- "Tên bài" rồi chép phần mở đầu sang.',
});
