import type { Edition } from "../edition.ts";
import type { MetricId } from "../model/id.ts";
import { findNumbers, holdsNumber, type NumberInText } from "../vi/find-numbers.ts";
import type { FileCheck, FileContext, Finding, PlacedPassage } from "./check.ts";
import { multipleBefore, timesOf } from "./multiples.ts";
import type { Passage } from "./passages.ts";

type IdsByValue = ReadonlyMap<number, readonly MetricId[]>;
type Form = Passage["form"];

/** Names in the registries that hold digits, longest first. */
const namesWithDigits = ({ entities, sources, indicators }: Edition): string[] =>
  [...entities.values(), ...sources.values(), ...indicators.values()]
    .flatMap((item) => [item.shortName, "name" in item ? item.name : item.title])
    .filter((name) => /\d/.test(name))
    .toSorted((a, b) => b.length - a.length);

function idsByValue({ observations }: Edition): IdsByValue {
  const groups = Map.groupBy(observations.values(), ({ value }) => value);
  return new Map([...groups].map(([value, group]) => [value, group.map(({ id }) => id)]));
}

/** Found once an Edition, and not before it is asked for: files are looked through some at a time. */
function onceAnEdition<Value>(make: (edition: Edition) => Value): (edition: Edition) => Value {
  const made = new WeakMap<Edition, { value: Value }>();
  return (edition) => {
    const known = made.get(edition) ?? { value: make(edition) };
    made.set(edition, known);
    return known.value;
  };
}
const knownNames = onceAnEdition(namesWithDigits);
const knownIds = onceAnEdition(idsByValue);

const calls: Readonly<Record<Form, (id: string) => string>> = {
  body: (id) => `<So id="${id}" />`,
  template: (id) => `{${id}}`,
  plain: (id) => id,
};
const remedies: Readonly<Record<Form, string>> = {
  body: 'Ghi số ấy ở metrics rồi gọi bằng <So id="…" /> hoặc <Tinh … />; thật không phải số liệu thì <Nguyen ly-do="…">…</Nguyen>.',
  template: "Ghi số ấy ở metrics rồi gọi bằng {mã}; thật không phải số liệu thì {= … | lý do}.",
  plain: "Bỏ con số: chỗ này không gọi được bản ghi. Đưa nó vào tít, lời hoặc bảng.",
};

function remedyFor({ text, value }: NumberInText, form: Form, edition: Edition): string {
  const same = (value === null ? [] : (knownIds(edition).get(value) ?? [])).slice(0, 3);
  const remedy = same.length > 0 ? `Có phải ${same.map(calls[form]).join(" hoặc ")}?` : remedies[form];
  return /^(?:19|20)\d\d$/.test(text) ? `${remedy} Nếu là năm thì viết “năm ${text}”.` : remedy;
}

/** Places of multiples that a figure right behind them tells in numbers: “gấp đôi, tức …”; one that cannot be made may. */
function boundMultiples({ text, figures }: Passage, tryFigure: FileContext["tryFigure"]): ReadonlySet<number> {
  const offsets = figures.flatMap(({ expression, offset }) => {
    const said = multipleBefore(text, offset);
    const figure = said && tryFigure(expression);
    return figure && (typeof figure === "string" || timesOf(figure) !== null) ? [said.offset] : [];
  });
  return new Set(offsets);
}

function looseIn({ file, passage }: PlacedPassage, { edition, tryFigure }: FileContext): Finding[] {
  const numbers = findNumbers(passage.text, knownNames(edition));
  if (numbers.length === 0) return [];
  const bound = boundMultiples(passage, tryFigure);
  return numbers
    .filter(({ offset }) => !bound.has(offset))
    .map((number) => ({
      file,
      ...passage.place(number.offset, number.text),
      message: "Con số gõ tay, không gắn với bản ghi số liệu nào.",
      actual: number.text,
      remedy: remedyFor(number, passage.form, edition),
    }));
}

/** An exception that is no longer needed hides the next mistake. */
const idleIn = ({ file, passage }: PlacedPassage): Finding[] =>
  passage.typed
    .filter(({ text }) => !holdsNumber(text))
    .map(({ text, place }) => ({
      file,
      ...place,
      message: "Chữ này được miễn mà không chứa con số nào phải miễn.",
      actual: text,
      remedy: passage.form === "body" ? "Bỏ thẻ <Nguyen>, giữ chữ." : "Bỏ dấu {= … | …}, giữ chữ.",
    }));

export const looseNumber: FileCheck = {
  name: "loose-number",
  looksAt: "files",
  description:
    "Con số trong bài, tít, sapo, lời biểu đồ, so sánh, ghi chú phải gọi từ bản ghi, không gõ tay; trong ghi chú, chữ của nguồn để trong “ ” thì giữ nguyên.",
  check: (context) => context.passages.flatMap((placed) => [...looseIn(placed, context), ...idleIn(placed)]),
};
