import type { Source } from "../../model/source.ts";
import { formatPeriod } from "../../vi/period.ts";

export const sourceKinds: Readonly<Record<Source["kind"], string>> = {
  primary: "văn bản, trang của chính đơn vị",
  press: "báo chí",
};

/** `đăng ngày 17/6/2024`, or that nobody knows. */
export const publishedWords = ({ published }: Pick<Source, "published">): string =>
  published === "unknown" ? "không rõ ngày đăng" : `đăng ${formatPeriod(published)}`;
