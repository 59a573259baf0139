import type { Target } from "../../claims/target.ts";
import { html, type SafeHtml } from "../../html.ts";
import { convert, sameDimension } from "../../model/unit.ts";

/** Widths in the drawing's own units. */
const width = 100;
const height = 6;
/** Room past the target, so that its mark is not the edge. */
const beyond = 1.2;

interface Shares {
  /** Result and target on one scale from 0; the target's upper end when it is a range. */
  readonly result: number;
  readonly target: number;
  readonly targetHigh?: number | undefined;
}

/** Result against target as amounts, or as the printed ratio; null when there is nothing to set side by side. */
function sharesOf({ target, result, ratio }: Target): Shares | null {
  if (ratio) return { result: ratio.value, target: 100 };
  if (!target || !result || !sameDimension(target.unit, result.unit)) return null;
  return {
    result: convert(result.value, result.unit, target.unit),
    target: target.value,
    targetHigh: target.valueHigh,
  };
}

/** A bar of the result with the target marked on it. Decoration: the words beside it say the same. */
export function drawTargetBar(target: Target): SafeHtml | null {
  const shares = sharesOf(target);
  if (!shares) return null;
  const most = Math.max(shares.targetHigh ?? shares.target, shares.result) * beyond;
  const at = (value: number) => Math.round((value / most) * width * 10) / 10;
  const from = at(shares.target);
  const span = shares.targetHigh === undefined ? 0.6 : Math.max(0.6, at(shares.targetHigh) - from);
  return html`<svg class="doi-chieu" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true"><rect class="doi-chieu-nen" y="1" width="${width}" height="4"/><rect class="doi-chieu-ket-qua" y="1" width="${at(shares.result)}" height="4"/><rect class="doi-chieu-dich${shares.targetHigh === undefined ? "" : " doi-chieu-khoang"}" x="${from}" width="${span}" height="${height}"/></svg>`;
}
