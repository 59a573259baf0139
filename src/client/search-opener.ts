/** On every page: the keys that lead to the search box, and the search itself once the reader turns to it. */
// As an address, because a plain `import()` is compiled to something many times the size of this file.
import panelAddress from "./search-panel.ts?worker&url";

const box = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]');
const isWriting = (element: Element | null) => element?.matches("input, textarea, select, [contenteditable]") ?? false;

const isSlashOff = () => document.querySelector("#phim-tat-tat:checked") !== null;

document.addEventListener("keydown", (event) => {
  const asks =
    event.key === "/"
      ? !isWriting(document.activeElement) && !isSlashOff()
      : event.key === "k" && (event.ctrlKey || event.metaKey);
  if (!asks || !box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

if (box?.closest("header"))
  box.addEventListener("focus", () => import(/* @vite-ignore */ panelAddress), { once: true });
