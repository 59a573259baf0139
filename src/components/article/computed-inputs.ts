import type { Figure } from "../../figures/figure.ts";
import { html, type SafeHtml } from "../../html.ts";
import type { OperationName } from "../../series/measure.ts";
import { figurePath } from "../../urls.ts";
import { readObservation } from "../../vi/reading.ts";
import { whenShort } from "../records/words.ts";

/** What stands between the figures of an operation, where a sign says it. */
const signs: Partial<Readonly<Record<OperationName, string>>> = {
  hieu: " − ",
  tong: " + ",
  lan: " ÷ ",
  "ty-le": " ÷ ",
  "tren-1000": " ÷ ",
  "binh-quan": " ÷ ",
  "ke-hoach": " ÷ ",
  tang: " so với ",
};

/** The figures that a computed one rests on, in a row: “96 tổ chức (5/2022) ÷ 5 tổ chức (19/6/2012)”. */
export function listInputs({ operation, observations }: Pick<Figure, "operation" | "observations">): SafeHtml {
  const sign = (operation && signs[operation]) ?? ", ";
  return html`${observations.map(
    (observation, index) =>
      html`${index > 0 && sign}<a href="${figurePath(observation.id)}">${readObservation(observation)}</a> (${whenShort(observation)})`,
  )}`;
}
