import { generateAtomFeed } from "feedsmith";
import type { Edition, PublishedCorrection } from "../edition.ts";
import { bindPlain } from "../figures/template.ts";
import { correctionKinds } from "../model/correction.ts";
import { site } from "../site.ts";
import { absoluteUrl, correctionPath, correctionsAtomPath, correctionsPath } from "../urls.ts";

/** The feed carries the latest; every correction has a page of its own. */
const mostEntries = 100;

/** Without a correction the feed never changed. */
const lastUpdate = (corrections: readonly PublishedCorrection[]) =>
  new Date(Math.max(0, ...corrections.map(({ at }) => Date.parse(at))));

function makeEntry({ id, at, article, kind, place, wrong, right, reason }: PublishedCorrection, edition: Edition) {
  const url = absoluteUrl(correctionPath(id));
  const corrected = edition.articles.find(({ slug }) => slug === article);
  const work = corrected ? bindPlain(corrected.title, edition) : "Dữ liệu dùng chung";
  return {
    id: url,
    title: { value: `Đính chính ${correctionKinds[kind]}: ${work}` },
    summary: { value: `Vị trí: ${place}. Đã đăng sai: ${wrong} Thông tin đúng: ${right} Lý do: ${reason}` },
    links: [{ href: url, rel: "alternate", type: "text/html" }],
    published: new Date(at),
    updated: new Date(at),
  };
}

/** The latest corrections as a feed in Atom (RFC 4287), newest first. @throws FigureError when a headline names an unknown figure */
export const makeCorrectionsAtom = (edition: Edition): string =>
  generateAtomFeed({
    id: absoluteUrl(correctionsPath),
    title: { value: `${site.name}: thông tin cải chính` },
    updated: lastUpdate(edition.corrections),
    authors: [{ name: site.name, uri: absoluteUrl("/"), email: site.email }],
    links: [
      { href: absoluteUrl(correctionsAtomPath), rel: "self", type: "application/atom+xml" },
      { href: absoluteUrl(correctionsPath), rel: "alternate", type: "text/html" },
    ],
    entries: edition.corrections.slice(0, mostEntries).map((correction) => makeEntry(correction, edition)),
    xml: { lang: site.language },
  });
