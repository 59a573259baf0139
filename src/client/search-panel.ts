/** Results under the search box of any page while the reader types. Loaded when the box is turned to. */
import { type Ask, openSearch } from "./search-messages.ts";
import { describeReply, element, makeFigureItem, makePageItem, walkResults } from "./search-results.ts";

const pause = 120;
const shown = { from: 0, count: 5, figures: 3 };

function makePanel() {
  const status = element("p", "tim-trang-thai");
  status.role = "status";
  const [figures, pages] = [element("ul", "tim-cac-so"), element("ol", "tim-ket-qua")];
  const all = element("a", "tim-tat-ca", "Xem tất cả kết quả") as HTMLAnchorElement;
  const panel = element("div", "tim-hop", status, figures, pages, all);
  panel.role = "dialog";
  panel.ariaLabel = "Kết quả tìm kiếm";
  panel.hidden = true;
  all.hidden = true;
  return { panel, status, figures, pages, all };
}

/** @param box the search box of the page's head */
function attachPanel(box: HTMLInputElement): void {
  const { panel, status, figures, pages, all } = makePanel();
  const form = box.form as HTMLFormElement;
  form.after(panel);
  let ask: Ask | undefined;
  let waiting = 0;

  async function search() {
    const typed = box.value.trim();
    panel.hidden = typed === "";
    if (panel.hidden) return;
    ask ??= openSearch();
    try {
      const reply = await ask({ typed: box.value, typing: true, ...shown });
      if (!reply) return;
      status.textContent = describeReply(reply, typed);
      figures.replaceChildren(...reply.figures.map(makeFigureItem));
      pages.replaceChildren(...reply.pages.map((page, index) => makePageItem(page, index + 1, reply.total)));
      all.hidden = reply.total === 0;
      all.href = `${form.action}?${new URLSearchParams({ q: typed })}`;
    } catch (error) {
      status.textContent = "Chưa mở được mục lục tìm kiếm. Bấm Tìm để đến trang tìm kiếm.";
      console.error(error);
    }
  }
  const close = () => {
    panel.hidden = true;
  };
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(search, pause);
  });
  walkResults(box, panel);
  const region = form.parentElement as HTMLElement;
  region.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden) return;
    event.preventDefault();
    box.focus();
    close();
  });
  region.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !region.contains(relatedTarget as Node)) close();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!region.contains(target as Node)) close();
  });
  if (box.value) search();
}

const box = document.querySelector<HTMLInputElement>('header input[type="search"]');
if (box) attachPanel(box);
