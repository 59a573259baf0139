import type { RelationOf } from "../../model/relation.ts";
import { formatNumber } from "../../vi/number.ts";
import { formatPeriod } from "../../vi/period.ts";
import { joinList } from "../../vi/text.ts";
import type { Amount } from "../amount.ts";
import { overlaps } from "../interval.ts";
import type { Finding } from "../verdict.ts";
import { makeRate, type Rate } from "./exchange.ts";
import { addUp, bracket, divide, exactly, figuresOf, type Ground, makeTerms, multiply, subtract } from "./term.ts";

const million = exactly(1_000_000);

/** The times by which one number exceeds the other, whichever is greater. */
const factor = (a: number, b: number) => formatNumber(Math.max(a, b) / Math.min(a, b), 1);

const nameRate = ({ terms }: Rate): string =>
  `tỷ giá bình quân ${joinList(
    terms.map(
      ({ figure, value }) =>
        `${figure.period ? formatPeriod(figure.period) : "không rõ năm"} là ${formatNumber(value, 0)} đồng`,
    ),
    "và",
  )}`;

function compare(implied: Amount, rate: Rate, dong: Amount, usd: Amount): Pick<Finding, "kind" | "explanation"> {
  const one = formatNumber(implied.value, 0);
  const equal = `Nếu hai vế bằng nhau thì một USD đổi được ${one} đồng; ${nameRate(rate)}`;
  if (overlaps(implied.interval, rate.amount.interval)) return { kind: "consistent", explanation: `${equal}, khớp.` };
  const asDong = formatNumber((usd.value * rate.amount.value) / 1000, 0);
  const asUsd = formatNumber((dong.value * 1000) / rate.amount.value, 1);
  const apart = factor(implied.value, rate.amount.value);
  return {
    kind: "discrepancy",
    explanation: `${equal}, chênh ${apart} lần. Theo tỷ giá ấy, vế USD bằng ${asDong} tỷ đồng, còn vế đồng chỉ bằng ${asUsd} triệu USD.`,
  };
}

/** Two sums said to be equal in two currencies: which exchange rate that would take, and whether there was such a rate. */
export function checkEquivalence(
  { usd, lessUsd = [], dong, rates }: RelationOf<"equivalence">,
  ground: Ground,
): Finding {
  const [more, less, other] = [makeTerms(usd, ground), makeTerms(lessUsd, ground), makeTerms(dong, ground)];
  const [sum, taken, inDong] = [addUp(more, "triệu USD"), addUp(less, "triệu USD"), addUp(other, "tỷ đồng")];
  const dollars = subtract(sum.total, taken.total);
  const implied = multiply(divide(inDong.total, dollars), divide(million, exactly(1000)));
  const below = less.length > 0 ? `${sum.spelt} − ${taken.spelt}` : sum.spelt;
  const arithmetic = `${inDong.spelt} tỷ đồng ÷ ${bracket(below)} triệu USD ≈ ${formatNumber(implied.value, 0)} đồng/USD`;
  const rate = rates && makeRate(rates, ground);
  const inputs = figuresOf(more, less, other, rate?.terms ?? []);
  if (rate) return { arithmetic, inputs, ...compare(implied, rate, inDong.total, dollars) };
  const explanation = `Nếu hai vế bằng nhau thì một USD đổi được ${formatNumber(implied.value, 0)} đồng.`;
  return { kind: "implied", arithmetic, explanation, inputs };
}
