import type { RelationOf } from "../../model/relation.ts";
import { sameDimension, type Unit } from "../../model/unit.ts";
import { refuseGrowth } from "../../series/unjoined.ts";
import { formatNumber } from "../../vi/number.ts";
import { type Amount, spellResult } from "../amount.ts";
import type { Finding } from "../verdict.ts";
import { sensibleDecimals, spread, withWords } from "./conclude.ts";
import { makeRate, type Rate } from "./exchange.ts";
import {
  add,
  addUp,
  commonUnit,
  divide,
  exactly,
  figuresOf,
  type Ground,
  inUnit,
  makeTerms,
  multiply,
  subtract,
  type Term,
  Uncheckable,
} from "./term.ts";

interface Side {
  readonly total: Amount;
  readonly spelt: string;
}

/** Amounts in đồng enter by the rate; 1 tỷ đồng is 1.000 triệu đồng, and so many triệu USD as 1.000 ÷ rate. */
function exchanged(terms: readonly Term[], unit: Unit, rate: Rate | undefined): Side {
  const [own, other] = [
    terms.filter((term) => sameDimension(term.unit, unit)),
    terms.filter((term) => !sameDimension(term.unit, unit)),
  ];
  const side = addUp(own, unit);
  if (other.length === 0) return side;
  if (!rate || unit !== "triệu USD") throw new Uncheckable("Không cộng được hai đồng tiền khi không có tỷ giá.");
  const dong = other.map((term) => inUnit(term, "tỷ đồng"));
  const usd = dong.map((amount) => divide(multiply(amount, exactly(1000)), rate.amount));
  const spelt = dong.map(({ value }) => `${formatNumber(value)} × 1.000 ÷ ${formatNumber(rate.amount.value)}`);
  return { total: usd.reduce(add, side.total), spelt: [side.spelt, ...spelt].join(" + ") };
}

/** “tăng 19”, “giảm 100”: the sign in words. */
const directed = (value: number, decimals: number) =>
  `${value < 0 ? "giảm" : "tăng"} ${formatNumber(Math.abs(value), decimals)}`;

/** How much a figure rose or fell from one state to another; nobody prints it, so it is ours. */
export function checkChange({ from, to, rates }: RelationOf<"change">, ground: Ground): Finding {
  const [before, after] = [makeTerms(from, ground), makeTerms(to, ground)];
  refuseGrowth(figuresOf(before, after), ground.edition);
  const rate = rates && makeRate(rates, ground);
  const unit = rate ? "triệu USD" : commonUnit([...before, ...after]);
  const [start, end] = [exchanged(before, unit, rate), exchanged(after, unit, rate)];
  const [change, ratio] = [subtract(end.total, start.total), divide(end.total, start.total)];
  const percent = multiply(subtract(ratio, exactly(1)), exactly(100));
  // What was exchanged has more digits than anybody prints.
  const base = formatNumber(start.total.value, rate && sensibleDecimals(start.total));
  const top = formatNumber(end.total.value);
  const opening = before.length > 1 ? `${start.spelt} ${spellResult(start.total.value, 0, "")}; ` : "";
  const decimals = sensibleDecimals(change);
  const difference = withWords(directed(change.value, decimals), unit);
  const arithmetic = `${opening}${top} − ${base} ${spellResult(change.value, decimals, "")}; ${top} ÷ ${base} − 1 ${spellResult(percent.value, 1, "%")}`;
  const explanation = `Không nguồn nào in mức thay đổi; từ các số đã in tính được mức ${difference}${spread(change, decimals, unit)}, tức ${formatNumber(Math.abs(percent.value), 1)}%.`;
  return { kind: "implied", arithmetic, explanation, inputs: figuresOf(before, after, rate?.terms ?? []) };
}
