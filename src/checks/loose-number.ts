import type { Edition } from "../edition.ts";
import type { MetricId } from "../model/id.ts";
import { findNumbers, holdsNumber } from "../vi/find-numbers.ts";
import type { Check, Finding, PlacedPassage } from "./check.ts";
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

function remedyFor(value: number | null, form: Form, ids: IdsByValue): string {
  const same = (value === null ? [] : (ids.get(value) ?? [])).slice(0, 3);
  return same.length > 0 ? `Có phải ${same.map(calls[form]).join(" hoặc ")}?` : remedies[form];
}

const looseIn = ({ file, passage }: PlacedPassage, names: readonly string[], ids: IdsByValue): Finding[] =>
  findNumbers(passage.text, names).map(({ text, offset, value }) => ({
    file,
    ...passage.place(offset, text),
    message: "Con số gõ tay, không gắn với bản ghi số liệu nào.",
    actual: text,
    remedy: remedyFor(value, passage.form, ids),
  }));

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

export const looseNumber: Check = {
  name: "loose-number",
  description: "Con số trong bài, tít, sapo, lời biểu đồ, so sánh phải gọi từ bản ghi, không gõ tay.",
  check: ({ passages, edition }) => {
    const names = namesWithDigits(edition);
    const ids = idsByValue(edition);
    return passages.flatMap((placed) => [...looseIn(placed, names, ids), ...idleIn(placed)]);
  },
};
