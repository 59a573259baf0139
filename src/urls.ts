/** Every internal address is made here, so that a test can hold them all to what was once published. */
import { site } from "./site.ts";

export const homePath = "/";
/** Every article, newest first. */
export const articlesPath = "/bai-viet/";
export const articlePath = (slug: string) => `/bai-viet/${slug}/`;
/** Articles by the month they appeared in: every year, one year, one month (`11`). */
export const archivePath = (year?: string, month?: string) =>
  ["/luu-tru", year, month, ""].filter((part) => part !== undefined).join("/");
/** An older page of a list, counted from the oldest, so that what stands on it never moves. */
export const listPagePath = (list: string, number: number) => `${list}trang/${number}/`;
export const timelinePath = (entity?: string) => (entity ? `/dong-thoi-gian/${entity}/` : "/dong-thoi-gian/");
export const comparisonPath = (id?: string) => (id ? `/so-sanh/${id}/` : "/so-sanh/");
/** Where the reader picks what is compared; `query` is what `explore/choice.ts` writes. */
export const explorePath = (query = "") => `/so-sanh/tu-chon/${query}`;
export const targetsPath = "/chi-tieu/";
export const indicatorPath = (id?: string) => (id ? `/chi-so/${id}/` : "/chi-so/");
export const entityPath = (id?: string) => (id ? `/don-vi/${id}/` : "/don-vi/");
export const sourcePath = (id?: string) => (id ? `/nguon/${id}/` : "/nguon/");
export const sectionPath = (id: string) => `/chuyen-muc/${id}/`;
export const authorPath = (id: string) => `/tac-gia/${id}/`;
export const chartPath = (id?: string) => (id ? `/bieu-do/${id}/` : "/bieu-do/");
export const chartSvgPath = (id: string) => `/bieu-do/${id}.svg`;
export const chartPngPath = (id: string) => `/bieu-do/${id}.png`;
export const chartPng2xPath = (id: string) => `/bieu-do/${id}@2x.png`;
export const chartCsvPath = (id: string) => `/bieu-do/${id}.csv`;
export const chartXlsxPath = (id: string) => `/bieu-do/${id}.xlsx`;
export const chartJsonPath = (id: string) => `/bieu-do/${id}.json`;
export const chartPackagePath = (id: string) => `/bieu-do/${id}/datapackage.json`;
export const chartBibtexPath = (id: string) => `/bieu-do/${id}.bib`;
export const chartRisPath = (id: string) => `/bieu-do/${id}.ris`;
export const chartCslPath = (id: string) => `/bieu-do/${id}.csl.json`;
export const embedPath = (id: string) => `/nhung/${id}/`;
export const frozenEmbedPath = (id: string, version: string) => `/nhung/${id}/${version}/`;
export const oembedPath = (id: string) => `/oembed/${id}.json`;
/** The verdicts, or the one about a claim or a declared relation. */
export const verificationPath = (id?: string) => (id ? `/kiem-chung/${id}/` : "/kiem-chung/");
/** The verdicts of one kind, one entity or one source. */
export const verificationFilterPath = (by: "ket-luan" | "don-vi" | "nguon", id: string) => `/kiem-chung/${by}/${id}/`;
export const correctionsPath = "/dinh-chinh/";
export const correctionPath = (id: string) => `/dinh-chinh/${id}/`;
export const correctionsAtomPath = "/dinh-chinh.atom";
export const dataPath = "/du-lieu/";
export const observationsCsvPath = "/du-lieu/quan-sat.csv";
export const observationsJsonPath = "/du-lieu/quan-sat.json";
/** The rows of one year (`2024`, `2024-2`), where the table is too long for one file. */
export const observationsYearPath = (year: string) => `/du-lieu/quan-sat/${year}.json`;
export const observationsXlsxPath = "/du-lieu/quan-sat.xlsx";
export const observationsParquetPath = "/du-lieu/quan-sat.parquet";
export const sitePackagePath = "/du-lieu/datapackage.json";
export const tableSchemaPath = "/du-lieu/luoc-do.json";
export const verdictsCsvPath = "/du-lieu/kiem-chung.csv";
export const verdictsJsonPath = "/du-lieu/kiem-chung.json";
export const verdictsYearCsvPath = (year: string) => `/du-lieu/kiem-chung/${year}.csv`;
export const verdictsYearJsonPath = (year: string) => `/du-lieu/kiem-chung/${year}.json`;
/** What can be picked there, and all that is drawn of one indicator, or of one entity's part of it (`explore/shelf-parts.ts`). */
export const exploreCataloguePath = "/du-lieu/tu-chon.json";
export const exploreShelfPath = (shelf: string) => `/du-lieu/tu-chon/${shelf}.json`;
export const indicatorCsvPath = (id: string) => `/du-lieu/chi-so/${id}.csv`;
export const indicatorJsonPath = (id: string) => `/du-lieu/chi-so/${id}.json`;
export const indicatorYearCsvPath = (id: string, year: string) => `/du-lieu/chi-so/${id}/${year}.csv`;
export const indicatorYearJsonPath = (id: string, year: string) => `/du-lieu/chi-so/${id}/${year}.json`;
/** The picture that stands for a page where it is shared: `/bai-viet/a/` has `/the/bai-viet/a.png`. */
export const socialCardPath = (pagePath: string) => `/the${pagePath.replace(/\/$/, "")}.png`;
export const searchPath = "/tim-kiem/";
export const aboutPath = "/gioi-thieu/";
export const methodPath = "/phuong-phap/";
/** What everybody can use, how that was tested, and what is weak. */
export const accessibilityPath = "/phuong-phap/tiep-can/";
/** How long the site takes to build. */
export const speedPath = "/phuong-phap/toc-do/";
export const atomPath = "/tin.atom";
export const jsonFeedPath = "/tin.json";
export const sitemapPath = "/sitemap-index.xml";
export const sitemapPartPath = (name: string) => `/sitemap/${name}.xml`;

/** A figure's own page: value, history, uses, citation. */
export const figurePath = (metric: string) => `/so/${metric}/`;
/** Where the figure is explained inside the page that uses it. */
export const figureAnchor = (metric: string) => `so-${metric}`;
/** Where a quantity computed from figures is explained inside the page that uses it. */
export const derivedAnchor = (operation: string, metrics: readonly string[]) =>
  `tinh-${[operation, ...metrics].join("-")}`;

/** The full address, for feeds, embeds and metadata. */
export const absoluteUrl = (path: string) => new URL(path, site.origin).href;
