/** The form of the search page: what is asked, as words, filters and order, in the form and in the address alike. */
import type { FilterCounts } from "../search/pagefind.ts";

export function find<Kind extends Element>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`the search page has no ${selector}`);
  return found;
}

export const form = find<HTMLFormElement>("#tim");
export const box = find<HTMLInputElement>("#tim-q");
const selects = [...form.querySelectorAll("select")];
const isFilter = ({ name }: HTMLSelectElement) => name !== "sap-xep";

/** Names of things in the order of the alphabet, years from the latest. */
const compare = (a: string, b: string) => (/^\d{4}$/.test(a) ? b.localeCompare(a) : a.localeCompare(b, "vi"));

const chosen = (those: readonly HTMLSelectElement[]) =>
  Object.fromEntries(those.flatMap(({ name, value }) => (value ? [[name, value]] : [])));

export const readFilters = (): Readonly<Record<string, string>> => chosen(selects.filter(isFilter));

export const clearFilters = (): void => {
  for (const select of selects.filter(isFilter)) select.value = "";
};

/** Newest first, or by relevance. */
export const readSort = () => (chosen(selects)["sap-xep"] ? { ngay: "desc" as const } : undefined);

/** Offers what would find something, with how many; what is chosen stays. */
export function offerFilters(counts: FilterCounts): void {
  for (const select of selects.filter(isFilter)) {
    const { name, value } = select;
    const own = counts[name] ?? {};
    const offered = Object.keys(own).filter((choice) => own[choice] || choice === value);
    const options = offered.sort(compare).map((choice) => new Option(`${choice} (${own[choice]})`, choice));
    select.replaceChildren(select.options[0] as HTMLOptionElement, ...options);
    select.value = value;
  }
}

/** Puts the address's question into the form; a choice not yet offered is offered. */
export function readAddress(): void {
  const address = new URLSearchParams(location.search);
  box.value = address.get("q") ?? box.value;
  for (const select of selects) {
    const value = address.get(select.name) ?? "";
    if (value && isFilter(select)) select.append(new Option(value, value));
    select.value = value;
  }
}

/** The address always says what is shown, so that it can be sent to somebody or reloaded. */
export function writeAddress(isNew: boolean): void {
  const query = box.value.trim();
  const address = `?${new URLSearchParams({ ...(query && { q: query }), ...chosen(selects) })}`;
  const change = isNew && address !== location.search ? "pushState" : "replaceState";
  history[change](null, "", address === "?" ? location.pathname : address);
}
