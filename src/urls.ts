/** Every internal address is made here, so that a test can hold them all to what was once published. */
import { site } from "./site.ts";

export const homePath = "/";
export const articlePath = (slug: string) => `/bai-viet/${slug}/`;
export const timelinePath = (entity?: string) => (entity ? `/dong-thoi-gian/${entity}/` : "/dong-thoi-gian/");
export const comparisonPath = (id?: string) => (id ? `/so-sanh/${id}/` : "/so-sanh/");
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
export const verificationPath = (metric?: string) => (metric ? `/kiem-chung/#${metric}` : "/kiem-chung/");
/** The same list by one verdict, one entity or one source. */
export const verificationFilterPath = (by: "ket-luan" | "don-vi" | "nguon", id: string) => `/kiem-chung/${by}/${id}/`;
export const correctionsPath = "/dinh-chinh/";
export const correctionPath = (id: string) => `/dinh-chinh/#${id}`;
export const correctionsAtomPath = "/dinh-chinh.atom";
export const dataPath = "/du-lieu/";
export const observationsCsvPath = "/du-lieu/quan-sat.csv";
export const observationsJsonPath = "/du-lieu/quan-sat.json";
export const observationsParquetPath = "/du-lieu/quan-sat.parquet";
export const sitePackagePath = "/du-lieu/datapackage.json";
export const tableSchemaPath = "/du-lieu/luoc-do.json";
export const verdictsCsvPath = "/du-lieu/kiem-chung.csv";
export const verdictsJsonPath = "/du-lieu/kiem-chung.json";
export const indicatorCsvPath = (id: string) => `/du-lieu/chi-so/${id}.csv`;
export const indicatorJsonPath = (id: string) => `/du-lieu/chi-so/${id}.json`;
/** The picture that stands for a page where it is shared: `/bai-viet/a/` has `/the/bai-viet/a.png`. */
export const socialCardPath = (pagePath: string) => `/the${pagePath.replace(/\/$/, "")}.png`;
export const searchPath = "/tim-kiem/";
export const aboutPath = "/gioi-thieu/";
export const methodPath = "/phuong-phap/";
export const atomPath = "/tin.atom";
export const jsonFeedPath = "/tin.json";

/** A figure's own page: value, history, uses, citation. */
export const figurePath = (metric: string) => `/so/${metric}/`;
/** Where the figure is explained inside the page that uses it. */
export const figureAnchor = (metric: string) => `so-${metric}`;
/** Where a quantity computed from figures is explained inside the page that uses it. */
export const derivedAnchor = (operation: string, metrics: readonly string[]) =>
  `tinh-${[operation, ...metrics].join("-")}`;

/** The full address, for feeds, embeds and metadata. */
export const absoluteUrl = (path: string) => new URL(path, site.origin).href;
