import type { NewsArticle, Organization, WithContext } from "schema-dts";
import type { Edition } from "../../edition.ts";
import { bindPlain } from "../../figures/template.ts";
import type { Article } from "../../model/article.ts";
import { lastChange } from "../../model/last-change.ts";
import { sections, site } from "../../site.ts";
import {
  absoluteUrl,
  articlePath,
  authorPath,
  correctionsPath,
  homePath,
  socialCardPath,
  sourcePath,
} from "../../urls.ts";

const publisher: Organization = {
  "@type": "NewsMediaOrganization",
  name: site.name,
  url: absoluteUrl(homePath),
  correctionsPolicy: absoluteUrl(correctionsPath),
};

/** An article as structured data. @throws FigureError when its headline names an unknown figure */
export function makeNewsArticle(article: Article, edition: Edition): WithContext<NewsArticle> {
  const { slug, byline, published, sources, entities, tags, corrections } = article;
  const authors = [...new Set(byline.map(({ author }) => author))];
  const url = absoluteUrl(articlePath(slug));
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: bindPlain(article.title, edition),
    description: bindPlain(article.sapo, edition),
    url,
    mainEntityOfPage: url,
    inLanguage: site.language,
    isAccessibleForFree: true,
    license: site.licence.url,
    image: absoluteUrl(socialCardPath(articlePath(slug))),
    datePublished: published,
    dateModified: lastChange(article),
    articleSection: sections.find(({ id }) => id === article.section)?.name,
    keywords: tags,
    author: authors.map((id) => ({
      "@type": "Organization" as const,
      name: edition.authors.get(id)?.name ?? id,
      url: absoluteUrl(authorPath(id)),
    })),
    publisher,
    about: entities.map((id) => ({ "@type": "Thing" as const, name: edition.entities.get(id)?.name ?? id })),
    citation: sources.map((id) => ({
      "@type": "CreativeWork" as const,
      name: edition.sources.get(id)?.title ?? id,
      publisher: edition.sources.get(id)?.publisher,
      url: edition.sources.get(id)?.url ?? absoluteUrl(sourcePath(id)),
    })),
    correction: corrections?.map(({ at, wrong, right }) => ({
      "@type": "CorrectionComment" as const,
      datePublished: at,
      text: `Đã đăng: ${wrong} Sửa lại: ${right}`,
    })),
  };
}
