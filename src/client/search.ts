/** The search page: results while typing, filters, and an address that can be shared. Loaded on that page only. */
import { describeCount } from "../search/count-words.ts";
import {
  type FilterName,
  loadPagefind,
  type Pagefind,
  type PagefindResult,
  type SearchFilters,
} from "../search/pagefind.ts";
import { makeQuery } from "../search/query.ts";
import { makeResultItem, walkResults } from "./search-results.ts";

const pageSize = 10;
const pause = 150;
const filterNames: readonly FilterName[] = ["loai", "don-vi"];

function find<Kind extends Element>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`the search page has no ${selector}`);
  return found;
}

const form = find<HTMLFormElement>("#tim");
const box = find<HTMLInputElement>("#tim-q");
const status = find<HTMLElement>("#tim-so-luong");
const list = find<HTMLElement>("#tim-ket-qua");
const more = find<HTMLButtonElement>("#tim-them");
const browse = find<HTMLElement>("#duyet");
const selectOf = (name: FilterName) => find<HTMLSelectElement>(`#tim-${name}`);

let waiting: readonly PagefindResult[] = [];

async function showMore(): Promise<void> {
  const shown = waiting.slice(0, pageSize);
  waiting = waiting.slice(pageSize);
  more.hidden = waiting.length === 0;
  const pages = await Promise.all(shown.map((result) => result.data()));
  list.append(...pages.map(makeResultItem));
}

function chosenFilters(): SearchFilters {
  const chosen = filterNames.map((name) => [name, selectOf(name).value] as const);
  return Object.fromEntries(chosen.filter(([, value]) => value !== ""));
}

/** The address always says what is shown, so that it can be sent to somebody or reloaded. */
function writeAddress(query: string, filters: SearchFilters): void {
  const address = new URLSearchParams({ ...(query ? { q: query } : {}), ...filters }).toString();
  history.replaceState(null, "", address ? `?${address}` : location.pathname);
}

function showNothing(words: string): void {
  waiting = [];
  list.replaceChildren();
  more.hidden = true;
  status.textContent = words;
}

async function search(pagefind: Pagefind): Promise<void> {
  const query = makeQuery(box.value);
  const filters = chosenFilters();
  writeAddress(query, filters);
  const asked = query !== "" || Object.keys(filters).length > 0;
  browse.hidden = asked;
  if (!asked) return showNothing("");
  const found = await pagefind.debouncedSearch(query || null, { filters }, pause);
  // Overtaken by what was typed since.
  if (!found) return;
  showNothing(describeCount(found.results.length, query));
  waiting = found.results;
  await showMore();
}

async function fillFilters(pagefind: Pagefind, address: URLSearchParams): Promise<void> {
  const counts = await pagefind.filters();
  for (const name of filterNames) {
    const select = selectOf(name);
    const values = Object.keys(counts[name] ?? {}).sort((a, b) => a.localeCompare(b, "vi"));
    select.append(...values.map((value) => new Option(value, value)));
    select.value = values.find((value) => value === address.get(name)) ?? "";
  }
}

async function start(): Promise<void> {
  const address = new URLSearchParams(location.search);
  if (!box.value) box.value = address.get("q") ?? "";
  const pagefind = await loadPagefind();
  await fillFilters(pagefind, address);
  find<HTMLElement>("#tim-loc").hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => search(pagefind));
  more.addEventListener("click", showMore);
  walkResults(box, list);
  await search(pagefind);
}

start().catch((error: unknown) => {
  showNothing("Chưa mở được mục lục tìm kiếm. Mời bạn tải lại trang, hoặc duyệt theo danh mục bên dưới.");
  console.error(error);
});
