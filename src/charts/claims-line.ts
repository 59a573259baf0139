import { entryKindNames } from "../claims/entry.ts";
import type { Edition } from "../edition.ts";
import { html, type SafeHtml } from "../html.ts";
import { chartPath, verificationPath } from "../urls.ts";
import { formatNumber } from "../vi/number.ts";
import { type ChartClaim, selectChartClaims } from "./chart-claims.ts";
import { type FigureContext, hrefs } from "./figure-links.ts";
import type { DrawnChart } from "./make.ts";

/** A line, not a list: the chart's own page names the others. */
const most = 3;

/** The part of a chart's page that tells what came of recomputing its figures. */
export const chartVerdictsId = "kiem-chung";

/**
 * `Kiểm chứng: gấp hơn 19 lần – khớp; đạt 98,6% chỉ tiêu – suy ra số còn thiếu.`, each claim with its arithmetic behind it;
 * null where nothing is claimed.
 * @param claims the gravest first @param id of their chart
 */
export function claimsLine(claims: readonly ChartClaim[], id: string, context: FigureContext): SafeHtml | null {
  if (claims.length === 0) return null;
  const href = hrefs[context];
  const alike = [...Map.groupBy(claims.slice(0, most), ({ kind }) => kind)].map(([kind, group], place) => {
    const said = group.map(
      (claim, index) => html`${index > 0 && ", "}<a ${href(verificationPath(claim.id))}>${claim.words}</a>`,
    );
    return html`${place > 0 && "; "}${said} – ${entryKindNames[kind]}`;
  });
  const others = `${chartPath(id)}#${chartVerdictsId}`;
  const rest =
    claims.length > most && html`; và <a ${href(others)}>${formatNumber(claims.length - most)}\u00A0phép kiểm khác</a>`;
  return html`<p class="bieu-do-kiem-chung">Kiểm chứng: ${alike}${rest}.</p>`;
}

/** The line of a chart. */
export const tellClaims = (drawn: DrawnChart, edition: Edition, context: FigureContext): SafeHtml | null =>
  claimsLine(selectChartClaims(drawn, edition), drawn.id, context);
