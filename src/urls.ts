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
export const embedPath = (id: string) => `/nhung/${id}/`;
export const verificationPath = (metric?: string) => (metric ? `/kiem-chung/#${metric}` : "/kiem-chung/");
export const correctionsPath = "/dinh-chinh/";
export const dataPath = "/du-lieu/";
export const observationsCsvPath = "/du-lieu/quan-sat.csv";
export const observationsJsonPath = "/du-lieu/quan-sat.json";
export const indicatorCsvPath = (id: string) => `/du-lieu/chi-so/${id}.csv`;
export const indicatorJsonPath = (id: string) => `/du-lieu/chi-so/${id}.json`;
export const searchPath = "/tim-kiem/";
export const aboutPath = "/gioi-thieu/";
export const methodPath = "/phuong-phap/";
export const atomPath = "/tin.atom";
export const jsonFeedPath = "/tin.json";

/** Where the figure is explained inside the page that uses it. */
export const figureAnchor = (metric: string) => `so-${metric}`;

/** The full address, for feeds, embeds and metadata. */
export const absoluteUrl = (path: string) => new URL(path, site.origin).href;
