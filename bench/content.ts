/** Deterministic content for benchmarks: the same N gives the same bytes on every machine. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";

/** A small linear congruential generator: fast, and the same everywhere. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const onsets = "b c ch d đ g gh h kh l m n ng nh ph qu r s t th tr v x".split(" ");
const rimes =
  "a á à ả ã ạ an án àn ang áng ảng ao áo ăm ắc âm ấp ât e é en ét ê ến ệt i í iên iền iểu o ó oa oán on óng ô ố ông ốt ơ ở ơn u ú ung ùng uân uyên ư ứ ưng ương ường ượt y ý".split(
    " ",
  );

/** Numbers in words would be taken for figures without a record. */
const numerals = new Set(["ba", "không", "lăm", "mốt", "năm", "trăm", "tư"]);

/** About 1,500 syllables; frequent ones come first, as in a language. */
const syllables = onsets.flatMap((onset) => rimes.map((rime) => onset + rime)).filter((word) => !numerals.has(word));

const indicators = ["dang-vien", "to-chuc-dang", "lao-dong", "du-an-hoat-dong", "doanh-nghiep"] as const;
const unitOf = {
  "dang-vien": "người",
  "to-chuc-dang": "tổ chức",
  "lao-dong": "người",
  "du-an-hoat-dong": "dự án",
  "doanh-nghiep": "doanh nghiệp",
} as const;

export interface BenchArticle {
  readonly slug: string;
  readonly frontmatter: Readonly<Record<string, unknown>>;
  /** Paragraphs and headings; the charts stand after the second and the fourth block. */
  readonly blocks: readonly string[];
  readonly charts: readonly { readonly id: string; readonly spec: Readonly<Record<string, unknown>> }[];
}

/** One article of about 700 words with 10 metrics and 2 charts. */
export function makeArticle(index: number): BenchArticle {
  const random = makeRandom(index + 1);
  // Squaring makes the early syllables frequent and the late ones rare.
  const word = () => syllables[Math.floor(random() ** 2 * syllables.length)] ?? "khu";
  const words = (count: number) => Array.from({ length: count }, word).join(" ");
  const sentence = (count: number) => `${words(count).replace(/^./, (letter) => letter.toUpperCase())}.`;

  const slug = `bai-${String(index).padStart(5, "0")}`;
  const entity = `don-vi-${index % 200}`;
  const year = 2006 + (index % 19);
  const metrics = Array.from({ length: 10 }, (_, number) => {
    const indicator = indicators[number % indicators.length] ?? "dang-vien";
    return {
      id: `${slug}-${number}`,
      indicator,
      entity,
      // Neighbours in a series stay within the factor that the checks let pass.
      value: 40_000 + Math.floor(random() * 50_000),
      unit: unitOf[indicator],
      ...(number % 3 === 0 && { qualifier: "hơn" }),
      asOf: `${year}-${number < 5 ? "06" : "12"}-${String(1 + (index % 28)).padStart(2, "0")}`,
      source: `nguon-${index % 50}`,
      paragraphs: [1 + number],
    };
  });
  const charts = [
    {
      id: `${slug}-a`,
      spec: {
        kind: "bars",
        title: `${sentence(6).slice(0, -1)}: {${slug}-0}`,
        subtitle: sentence(8),
        bars: [
          { metric: `${slug}-0`, label: words(3) },
          { metric: `${slug}-2`, label: words(3) },
          { metric: `${slug}-5`, label: words(3) },
        ],
      },
    },
    {
      id: `${slug}-b`,
      spec: {
        kind: "change",
        scale: "index",
        title: sentence(8),
        subtitle: sentence(8),
        rows: indicators.map((_, number) => ({
          label: words(3),
          from: `${slug}-${number}`,
          to: `${slug}-${number + 5}`,
        })),
      },
    },
  ];
  const figure = (number: number) => `<So id="${slug}-${number}" />`;
  // “là” before a figure: some other words there would be taken for its qualifier.
  const paragraph = (number: number) =>
    `${sentence(28)} ${sentence(20).slice(0, -1)} là ${figure(number)}. ${sentence(24)}`;
  const blocks = Array.from({ length: 9 }, (_, number) =>
    number % 3 === 1 ? `## ${sentence(5).slice(0, -1)}\n\n${paragraph(number)}` : paragraph(number),
  );
  const frontmatter = {
    section: "kinh-te",
    kicker: words(3),
    title: sentence(9).slice(0, -1),
    sapo: sentence(40),
    byline: [{ author: "ban-du-lieu", role: "text" }],
    published: `2025-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}T08:00+07:00`,
    sources: [`nguon-${index % 50}`],
    entities: [entity],
    leadChart: `${slug}-a`,
    metrics,
  };
  return { slug, frontmatter, blocks, charts };
}

const writeYaml = (file: string, value: unknown) => writeFileSync(file, stringify(value, { lineWidth: 0 }));

/** Writes N articles, their charts and their registries as the project keeps them, below `root`. */
export function writeProjectContent(root: string, count: number): void {
  for (const folder of ["src/content/articles", "src/content/charts", "data/observations"]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (let index = 0; index < count; index++) writeArticle(root, makeArticle(index));
  writeRegistries(root, count);
}

/** Writes one article and its charts. */
export function writeArticle(root: string, { slug, frontmatter, blocks, charts }: BenchArticle): void {
  const body = blocks.flatMap((block, number) => (number === 4 ? [block, `<BieuDo id="${slug}-b" />`] : [block]));
  writeFileSync(
    join(root, `src/content/articles/${slug}.mdx`),
    `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${body.join("\n\n")}\n`,
  );
  for (const { id, spec } of charts) writeYaml(join(root, `src/content/charts/${id}.yaml`), spec);
}

function writeRegistries(root: string, count: number): void {
  const numbered = <Item>(length: number, make: (index: number) => Item) =>
    Array.from({ length }, (_, index) => make(index));
  writeYaml(
    join(root, "data/entities.yaml"),
    numbered(Math.min(count, 200), (index) => ({
      id: `don-vi-${index}`,
      name: `Đơn vị ${index}`,
      shortName: `Đơn vị ${index}`,
      kind: "zone-system",
      description: "Đơn vị của phép đo tốc độ.",
    })),
  );
  writeYaml(
    join(root, "data/sources.yaml"),
    numbered(Math.min(count, 50), (index) => ({
      id: `nguon-${index}`,
      publisher: "Nguồn đo",
      title: `Tài liệu ${index}`,
      shortName: `Nguồn ${index}`,
      published: "2025-01-01",
      consulted: "2025-12-31",
      kind: "press",
    })),
  );
  writeYaml(
    join(root, "data/indicators.yaml"),
    indicators.map((id) => ({
      id,
      name: `Chỉ số ${id}`,
      shortName: id,
      topic: "kinh-te",
      units: [unitOf[id]],
      basis: "stock",
      definition: "Chỉ số của phép đo tốc độ.",
      excludes: "Không tính gì khác.",
    })),
  );
  writeYaml(join(root, "data/authors.yaml"), [
    { id: "ban-du-lieu", name: "Ban Dữ liệu", description: "Ban của phép đo." },
  ]);
  writeYaml(
    join(root, "data/embeds.yaml"),
    numbered(count, makeArticle).flatMap(({ charts }) => charts.map(({ id }) => ({ id, since: "2025-12-31" }))),
  );
  writeYaml(join(root, "data/comparisons.yaml"), []);
}
