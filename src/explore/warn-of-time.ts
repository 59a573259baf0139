import type { Observation } from "../model/observation.ts";
import { whenOf } from "./cite.ts";
import { differ, each, type FindWarnings } from "./warning.ts";

const onePoint: FindWarnings = (shown) => {
  const alone = shown.filter(({ figures }) => figures.length === 1);
  const named = each(alone, ({ name, figures: [figure] }) => `${name} (${figure ? whenOf(figure) : ""})`);
  return alone.length > 0
    ? [{ text: `Chỉ có một số liệu trong hình: ${named}. Biết mức, chưa biết tăng hay giảm.` }]
    : [];
};

const differentBasis: FindWarnings = (shown) => {
  const named = each(shown, ({ name, picked }) =>
    picked.indicator.basis === "stock" ? `${name} là số hiện có đến một ngày` : `${name} là số phát sinh trong một kỳ`,
  );
  return differ(shown.map(({ picked }) => picked.indicator.basis)) ? [{ text: `${named}.` }] : [];
};

/** Half a year is 181 or 184 days, so lengths are told in months. */
const monthsOf = ({ start, end }: Observation) => Math.round((Date.parse(end) - Date.parse(start)) / 2_629_746_000);

const differentPeriods: FindWarnings = (shown) => {
  const flows = shown.filter(({ picked }) => picked.indicator.basis === "flow").flatMap(({ figures }) => figures);
  const named = [...new Set(flows.map(whenOf))].join("; ");
  return differ(flows.map(monthsOf))
    ? [{ text: `Các kỳ dài ngắn khác nhau (${named}): không so thẳng số của kỳ này với kỳ kia.` }]
    : [];
};

const differentBases: FindWarnings = (shown, { measure }) => {
  const bases = shown.flatMap(({ name, figures: [base] }) => (base ? [{ name, base }] : []));
  const named = each(bases, ({ name, base }) => `${name} ${whenOf(base)}`);
  return measure === "chi-so-100" && differ(bases.map(({ base }) => base.end))
    ? [{ text: `Mốc 100 không cùng lúc (${named}): đường cao hơn không có nghĩa là tăng nhanh hơn.` }]
    : [];
};

const differentEnds: FindWarnings = (shown) => {
  const last = shown.flatMap(({ name, figures }) => {
    const figure = figures.at(-1);
    return figure ? [{ name, figure }] : [];
  });
  const named = each(last, ({ name, figure }) => `${name} ${whenOf(figure)}`);
  return differ(last.map(({ figure }) => figure.end)) ? [{ text: `Số cuối không cùng lúc: ${named}.` }] : [];
};

/** What the dates and the lengths of periods do to a comparison. */
export const timeWarnings: readonly FindWarnings[] = [
  onePoint,
  differentBasis,
  differentPeriods,
  differentBases,
  differentEnds,
];
