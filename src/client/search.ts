/** The search page: results while typing, filters with counts, and an address that can be shared. Loaded there only. */
import {
  box,
  clearFilters,
  find,
  form,
  offerFilters,
  readAddress,
  readFilters,
  readSort,
  writeAddress,
} from "./search-form.ts";
import { openSearch, type Reply } from "./search-messages.ts";
import { describeReply, makeFigureItem, makePageItem, walkResults } from "./search-results.ts";

const pageSize = 10;
const pause = 150;

const status = find<HTMLElement>("#tim-so-luong");
const figureList = find<HTMLElement>("#tim-cac-so");
const list = find<HTMLElement>("#tim-ket-qua");
const more = find<HTMLElement>("#tim-them");
const clear = find<HTMLElement>("#tim-bo-loc");
const browse = find<HTMLElement>("#duyet");
/** The filters and the order; what they offer is fetched when the reader opens them. */
const narrow = find<HTMLDetailsElement>("#tim-loc");
const ask = openSearch();

/** Where results are read from: the first of them, and how much of the index was asked before. */
interface Place {
  readonly from: number;
  readonly skip: number;
}
const start: Place = { from: 0, skip: 0 };
/** Where the reader goes on. */
let further: Place = start;

/** Gives how many pages are listed above those of this reply. */
function showReply({ pages, figures, total, counts, next = 0 }: Reply, { from, skip }: Place): number {
  const isStart = from + skip === 0;
  if (isStart) list.replaceChildren();
  const before = list.children.length - from;
  const size = next ? -1 : before + total;
  list.append(...pages.map((page, index) => makePageItem(page, before + from + index + 1, size)));
  if (isStart) figureList.replaceChildren();
  if (from === 0) figureList.append(...figures.map(makeFigureItem));
  further = from + pages.length < total ? { from: from + pages.length, skip } : { from: 0, skip: next };
  more.hidden = further.from + further.skip === 0;
  offerFilters(counts);
  narrow.hidden = false;
  return before;
}

function showNothing(words: string): void {
  for (const shown of [list, figureList]) shown.replaceChildren();
  more.hidden = true;
  clear.hidden = true;
  browse.hidden = false;
  status.textContent = words;
}

async function search(typing: boolean, place: Place): Promise<void> {
  const typed = box.value;
  const filters = readFilters();
  const isNarrowed = Object.keys(filters).length > 0;
  if (!typed.trim() && !isNarrowed) return showNothing("");
  const reply = await ask({
    ...{ typed, typing, ...place, count: pageSize, figures: 3, sort: readSort() },
    ...((narrow.open || isNarrowed) && { filters }),
  });
  if (!reply) return;
  const before = showReply(reply, place);
  const isEmpty = list.children.length + figureList.children.length === 0;
  clear.hidden = !isEmpty || !isNarrowed;
  browse.hidden = !isEmpty;
  status.textContent = describeReply({ ...reply, total: before + reply.total }, typed.trim());
}

const run = (typing = false, place = start) =>
  search(typing, place).catch((error: unknown) => {
    showNothing("Chưa mở được mục lục tìm kiếm. Mời bạn tải lại trang, hoặc duyệt theo danh mục bên dưới.");
    console.error(error);
  });

function runAnew(): void {
  writeAddress(true);
  run();
}

let waiting = 0;
box.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = window.setTimeout(() => {
    writeAddress(false);
    run(true);
  }, pause);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  runAnew();
});
form.addEventListener("change", ({ target }) => target !== box && runAnew());
clear.addEventListener("click", () => {
  clearFilters();
  runAnew();
});
more.addEventListener("click", () => run(false, further));
addEventListener("popstate", () => {
  readAddress();
  run();
});
narrow.addEventListener("toggle", () => narrow.open && run());
walkResults(box, find("#tim-tim-thay"));
readAddress();
narrow.open = Object.keys(readFilters()).length > 0;
if (location.search) run();
