/** The same articles as `content.ts` makes, written as a plain Astro + MDX site would keep them. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { type BenchArticle, makeArticle } from "./content.ts";

interface PrintedMetric {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly qualifier?: string;
}

/** The baseline has no records to look up, so a chart carries its numbers and a figure its words. */
function plainCharts({ frontmatter, charts }: BenchArticle) {
  const metrics = new Map((frontmatter.metrics as PrintedMetric[]).map((metric) => [metric.id, metric]));
  const amountOf = (id: string) => metrics.get(id)?.value ?? 0;
  return charts.map(({ id, spec }) => {
    const bars = (spec.bars as { metric: string; label: string }[] | undefined)?.map(({ metric, label }) => ({
      label,
      value: amountOf(metric),
    }));
    const rows = (spec.rows as { label: string; from: string; to: string }[] | undefined)?.map(
      ({ label, from, to }) => ({
        label,
        value: 100,
        value2: (amountOf(to) / amountOf(from)) * 100,
      }),
    );
    return { id, title: spec.title, subtitle: spec.subtitle, bars: bars ?? rows ?? [] };
  });
}

function plainBody({ frontmatter, blocks }: BenchArticle): string {
  const metrics = new Map((frontmatter.metrics as PrintedMetric[]).map((metric) => [metric.id, metric]));
  const figures = blocks.map((block) =>
    block.replace(/<So id="([^"]+)" \/>/g, (_, id: string) => {
      const metric = metrics.get(id);
      return `<So text="${[metric?.qualifier, metric?.value.toLocaleString("de-DE"), metric?.unit].filter(Boolean).join(" ")}" />`;
    }),
  );
  return figures
    .flatMap((block, index) => (index === 4 ? [block, `<Chart chart={frontmatter.charts[1]} />`] : [block]))
    .join("\n\n");
}

/** An article with its numbers written out, as a site without records keeps it. */
export function plainArticle(article: BenchArticle) {
  const { title, kicker, sapo, published, metrics } = article.frontmatter;
  const frontmatter = { title, kicker, sapo, published, metrics, charts: plainCharts(article) };
  return { slug: article.slug, frontmatter, body: plainBody(article) };
}

/** Writes N articles below `root`, which already holds the baseline's own files. */
export function writeBaselineContent(root: string, count: number): void {
  const folder = join(root, "src/content/articles");
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index++) {
    const { slug, frontmatter, body } = plainArticle(makeArticle(index));
    writeFileSync(join(folder, `${slug}.mdx`), `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${body}\n`);
  }
}
