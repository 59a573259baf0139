import { whyUnjoined } from "../series/unjoined.ts";
import { indicatorPath } from "../urls.ts";
import { joinList } from "../vi/text.ts";
import { citeFigure } from "./cite.ts";
import { differ, each, type FindWarnings } from "./warning.ts";

const differentUnits: FindWarnings = (_shown, { charts }) =>
  charts.length > 1
    ? [{ text: "Các chuỗi khác đơn vị tính, nên mỗi đơn vị một hình; chiều cao ở hai hình không so với nhau được." }]
    : [];

const differentIndicators: FindWarnings = (shown) => {
  const indicators = [...new Set(shown.map(({ picked }) => picked.indicator))];
  return indicators.length > 1
    ? indicators.map(({ id, name, excludes }) => ({
        text: `${name}: ${excludes}`,
        more: { path: indicatorPath(id), label: "Định nghĩa" },
      }))
    : [];
};

/** Capitals are the copy editor's, not the counter's. */
const termsOf = (terms: readonly (string | undefined)[]): string[] =>
  [...Map.groupBy(terms, (term) => term?.toLowerCase()).values()].flatMap(([term]) => term ?? []);

const differentTerms: FindWarnings = (shown) =>
  shown.flatMap(({ name, figures }) => {
    const terms = termsOf(figures.map(({ term }) => term)).map((term) => `“${term}”`);
    return terms.length > 1
      ? [{ text: `${name}: nguồn gọi tên khác nhau (${joinList(terms)}), có thể không cùng một cách đếm.` }]
      : [];
  });

const unjoinedLines: FindWarnings = (shown) =>
  shown.flatMap(({ name, picked: { indicator, line } }) => {
    const reason = whyUnjoined(indicator, line);
    return reason ? [{ text: `${name}: ${reason}` }] : [];
  });

const entityNotes: FindWarnings = (shown) =>
  [...new Map(shown.map(({ picked: { entity } }) => [entity.id, entity])).values()].flatMap(({ shortName, note }) =>
    note ? [{ text: `${shortName}: ${note}` }] : [],
  );

const strangeCurrency: FindWarnings = (_shown, { picked }) =>
  picked.flatMap(({ subject, strange }) =>
    strange.length > 0
      ? [{ text: `${subject}: không vẽ ${each(strange, citeFigure)}, vì tiền này không đổi sang tiền kia.` }]
      : [],
  );

const differentSources: FindWarnings = (shown, _view, { edition }) => {
  const ids = [...new Set(shown.flatMap(({ figures }) => figures.map(({ source }) => source)))];
  const named = each(ids, (id) => edition.sources.get(id)?.shortName ?? id);
  return differ(ids) ? [{ text: `Số lấy từ ${ids.length} nguồn: ${named}. Mỗi nguồn có thể đếm một cách.` }] : [];
};

/** What the words, the units and the sources do to a comparison. */
export const meaningWarnings: readonly FindWarnings[] = [
  differentUnits,
  strangeCurrency,
  differentTerms,
  unjoinedLines,
  differentIndicators,
  entityNotes,
  differentSources,
];
