import { FigureError, type FigureExpression, makeExpression, parseForm } from "../figures/expression.ts";

/** Attributes of a component as an editor wrote them. */
export type Props = Readonly<Record<string, string>>;

const words = (value = "") => value.split(/[\s,]+/).filter(Boolean);

/** The expression of a `So` or `Tinh` tag, so that checks know which metrics an article uses. @throws FigureError */
export function tagExpression(name: string, props: Props): FigureExpression | null {
  if (name === "So") return makeExpression(words(props.id), { form: parseForm(props.dang) });
  if (name !== "Tinh") return null;
  const decimals = props.le === undefined ? undefined : Number(props.le);
  if (decimals !== undefined && !/^[0-6]$/.test(props.le ?? ""))
    throw new FigureError(`le="${props.le}" phải là 0 đến 6`);
  return makeExpression([props.phep ?? "", ...words(props.cua)], { form: parseForm(props.dang), decimals });
}
