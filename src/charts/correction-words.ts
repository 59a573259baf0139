import type { Correction } from "../model/correction.ts";
import { formatDay } from "../vi/date.ts";

interface Told extends Pick<Correction, "wrong" | "right"> {
  readonly at: string;
}

/** `Cải chính ngày 5/1/2027`. */
export const correctionName = ({ at }: Pick<Told, "at">): string => `Cải chính ngày ${formatDay(at.slice(0, 10))}`;

/** `đã đăng “7,42”, đúng là “7,24”.` */
export const correctionChange = ({ wrong, right }: Pick<Told, "wrong" | "right">): string =>
  `đã đăng “${wrong}”, đúng là “${right}”.`;

/** Both in one sentence, for what has no links: pictures, tables. */
export const correctionWords = (correction: Told): string =>
  `${correctionName(correction)}: ${correctionChange(correction)}`;
