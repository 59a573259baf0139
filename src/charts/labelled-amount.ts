import { type Amount, amountText, datedText, whenLabel } from "./amount.ts";

/** Beside these a date is another: `2/2022` is no part of `12/2022`, nor `2018` of `2018–2020`. */
const [goesOnBefore, goesOnAfter] = [/[\d/–-]$/, /^[\d/–-]/];

/** Whether an editor's label says when its amount was, as charts write it: `Hà Nội, 2/2022`. */
function saysWhen(label: string, { observation }: Amount): boolean {
  const pieces = label.split(whenLabel(observation));
  return pieces.slice(1).some((after, index) => !goesOnBefore.test(pieces[index] ?? "") && !goesOnAfter.test(after));
}

/** `Hà Nội: 96 tổ chức (tháng 5/2022)`; a date that the label holds is not told twice. */
export const labelledText = (label: string, amount: Amount): string =>
  `${label}: ${saysWhen(label, amount) ? amountText(amount) : datedText(amount)}`;
