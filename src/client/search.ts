/** The search page: results while typing, filters with counts, and an address that can be shared. Loaded there only. */
import type { FilterCounts } from "../search/pagefind.ts";
import { type Ask, openSearch, type Reply } from "./search-messages.ts";
import { describeReply, makeFigureItem, makePageItem, walkResults } from "./search-results.ts";

const pageSize = 10;
const mostFigures = 3;
const pause = 150;
const filterNames = ["loai", "nam", "don-vi", "chi-so"] as const;

function find<Kind extends Element>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`the search page has no ${selector}`);
  return found;
}

const form = find<HTMLFormElement>("#tim");
const box = find<HTMLInputElement>("#tim-q");
const status = find<HTMLElement>("#tim-so-luong");
const figureList = find<HTMLElement>("#tim-cac-so");
const list = find<HTMLElement>("#tim-ket-qua");
const more = find<HTMLButtonElement>("#tim-them");
const clear = find<HTMLButtonElement>("#tim-bo-loc");
const browse = find<HTMLElement>("#duyet");
const order = find<HTMLSelectElement>("#tim-sap-xep");
const selectOf = (name: string) => find<HTMLSelectElement>(`#tim-${name}`);

/** Names of things in the order of the alphabet, years from the latest. */
const compare = (a: string, b: string) => (/^\d{4}$/.test(a) ? b.localeCompare(a) : a.localeCompare(b, "vi"));

const chosenFilters = () =>
  Object.fromEntries(
    filterNames.map((name) => [name, selectOf(name).value] as const).filter(([, value]) => value !== ""),
  );

/** Offers what would find something, with how many; what is chosen stays. */
function fillFilter(name: string, counts: FilterCounts[string] = {}): void {
  const select = selectOf(name);
  const { value } = select;
  const offered = Object.keys(counts).filter((choice) => (counts[choice] ?? 0) > 0 || choice === value);
  const options = offered.sort(compare).map((choice) => new Option(`${choice} (${counts[choice]})`, choice));
  select.replaceChildren(select.options[0] as HTMLOptionElement, ...options);
  select.value = value;
}

/** Puts the address's question into the form; a choice not yet offered is offered. */
function readAddress(): void {
  const address = new URLSearchParams(location.search);
  box.value = address.get("q") ?? box.value;
  order.value = address.get("sap-xep") ?? "";
  for (const name of filterNames) {
    const value = address.get(name) ?? "";
    if (value) selectOf(name).append(new Option(value, value));
    selectOf(name).value = value;
  }
}

/** The address always says what is shown, so that it can be sent to somebody or reloaded. */
function writeAddress(isNew: boolean): void {
  const query = box.value.trim();
  const parts = { ...(query && { q: query }), ...chosenFilters(), ...(order.value && { "sap-xep": order.value }) };
  const address = new URLSearchParams(parts).toString();
  const url = address ? `?${address}` : location.pathname;
  if (isNew && url !== location.search) history.pushState(null, "", url);
  else history.replaceState(null, "", url);
}

function showReply(reply: Reply, from: number): void {
  const items = reply.pages.map((page, index) => makePageItem(page, from + index + 1, reply.total));
  if (from > 0) list.append(...items);
  else list.replaceChildren(...items);
  figureList.replaceChildren(...reply.figures.map(makeFigureItem));
  more.hidden = list.children.length >= reply.total;
  for (const name of filterNames) fillFilter(name, reply.counts[name]);
  find<HTMLElement>("#tim-loc").hidden = false;
}

function showNothing(words: string): void {
  for (const shown of [list, figureList]) shown.replaceChildren();
  more.hidden = true;
  clear.hidden = true;
  status.textContent = words;
}

async function search(ask: Ask, typing = false, from = 0): Promise<void> {
  const typed = box.value;
  const filters = chosenFilters();
  const asked = typed.trim() !== "" || Object.keys(filters).length > 0;
  browse.hidden = asked;
  if (!asked) return showNothing("");
  const reply = await ask({
    ...{ typed, typing, filters, from },
    ...(order.value && { sort: { ngay: "desc" } }),
    ...{ count: pageSize, figures: mostFigures },
  });
  if (!reply) return;
  showReply(reply, from);
  const empty = reply.total + reply.figureTotal === 0;
  clear.hidden = !empty || Object.keys(filters).length === 0;
  browse.hidden = !empty;
  status.textContent = describeReply(reply, typed.trim());
}

function start(): void {
  readAddress();
  const ask = openSearch();
  let waiting = 0;
  const run = (typing = false, from = 0) =>
    search(ask, typing, from).catch((error: unknown) => {
      showNothing("Chưa mở được mục lục tìm kiếm. Mời bạn tải lại trang, hoặc duyệt theo danh mục bên dưới.");
      browse.hidden = false;
      console.error(error);
    });
  const runAnew = () => {
    writeAddress(true);
    run();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    runAnew();
  });
  form.addEventListener("change", ({ target }) => target !== box && runAnew());
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      writeAddress(false);
      run(true);
    }, pause);
  });
  clear.addEventListener("click", () => {
    for (const name of filterNames) selectOf(name).value = "";
    runAnew();
  });
  more.addEventListener("click", () => run(false, list.children.length));
  addEventListener("popstate", () => {
    readAddress();
    run();
  });
  walkResults(box, find("#tim-tim-thay"));
  if (location.search) run();
}

start();
