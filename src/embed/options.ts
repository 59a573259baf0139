/**
 * What a page may ask of an embed in its address, `?giao-dien=toi&tieu-de=an`: each name with its values, the first of
 * which is what it does unasked. Anything else in the address is ignored.
 */
export const embedOptions = {
  "giao-dien": ["tu-dong", "sang", "toi"],
  "tieu-de": ["hien", "an"],
  nen: ["giay", "trong"],
} as const;

type EmbedOptionName = keyof typeof embedOptions;
export type EmbedChoice = { readonly [Name in EmbedOptionName]?: (typeof embedOptions)[Name][number] };

/** The choice in an address as attributes of the document, `[["data-giao-dien", "toi"]]`; unknown values are left out. */
export function readChoice(query: URLSearchParams): [name: string, value: string][] {
  return Object.entries(embedOptions).flatMap(([name, values]): [string, string][] => {
    const value = query.get(name) ?? "";
    return (values as readonly string[]).includes(value) ? [[`data-${name}`, value]] : [];
  });
}

/** What follows the address of an embed: `?giao-dien=toi`, or nothing. */
export function formatChoice(choice: EmbedChoice): string {
  const query = new URLSearchParams(Object.entries(choice)).toString();
  return query && `?${query}`;
}
