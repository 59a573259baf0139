import type { BreadcrumbList, WithContext } from "schema-dts";
import { SafeHtml } from "../../html.ts";
import { absoluteUrl, homePath } from "../../urls.ts";

/** A step on the way to a page. */
export interface Crumb {
  readonly label: string;
  readonly path: string;
}

export const homeCrumb: Crumb = { label: "Trang chủ", path: homePath };

/** Structured data as the content of a script element. `<` is escaped, so that no text in it can end the element. */
export const jsonLdText = (data: object): SafeHtml => new SafeHtml(JSON.stringify(data).replaceAll("<", "\\u003c"));

export const breadcrumbList = (crumbs: readonly Crumb[]): WithContext<BreadcrumbList> => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: crumbs.map(({ label, path }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: label,
    item: absoluteUrl(path),
  })),
});
