/** HTML as text that is safe to write into a page: the only way strings become markup outside `.astro` files. */
export class SafeHtml {
  readonly value: string;
  /** @param value markup that is already escaped */
  constructor(value: string) {
    this.value = value;
  }
  toString(): string {
    return this.value;
  }
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const special = /[&<>"']/;
const everySpecial = new RegExp(special, "g");

/** Most texts have nothing to escape, and looking is much quicker than replacing. */
export const escapeHtml = (text: string): string =>
  special.test(text) ? text.replace(everySpecial, (character) => entities[character] ?? "") : text;

type HtmlValue = SafeHtml | string | number | null | undefined | false | readonly HtmlValue[];

function render(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof SafeHtml) return value.value;
  if (typeof value === "object") return value.map(render).join("");
  return escapeHtml(String(value));
}

/** Template tag: everything interpolated is escaped unless it is SafeHtml; lists are joined; null, undefined, false vanish. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  let text = strings[0] ?? "";
  for (let index = 0; index < values.length; index++) text += render(values[index]) + strings[index + 1];
  return new SafeHtml(text);
}
