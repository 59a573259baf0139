/**
 * Lets readers sort the table of a chart by any of its columns: up, down, and back to the order it was written in. Without
 * this script the table is whole, in the order of the chart.
 */
import { compareCells, type Order, orderAfter, orderWords } from "./table-order.ts";

/** What a row is sorted by: the number that stands behind the words, or the words. */
const keyOf = (row: HTMLTableRowElement, column: number) => {
  const { dataset, textContent } = row.cells[column] as HTMLElement;
  return { size: dataset.so === undefined ? undefined : Number(dataset.so), text: textContent.trim() };
};

function makeSortable(table: HTMLTableElement, said: HTMLElement): void {
  const [body] = table.tBodies;
  const heads = [...table.querySelectorAll<HTMLElement>("thead th")];
  if (!body || body.rows.length < 2) return;
  const written = [...body.rows];

  function sort(column: number) {
    const head = heads[column] as HTMLElement;
    const order: Order = orderAfter(head.ariaSort);
    for (const other of heads) other.ariaSort = null;
    head.ariaSort = order === "none" ? null : order;
    const sorted = written.toSorted((a, b) => compareCells(keyOf(a, column), keyOf(b, column), order));
    body?.append(...(order === "none" ? written : sorted));
    said.textContent = orderWords(head.textContent, order);
  }

  for (const [column, head] of heads.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "nut-xep";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sort(column));
    head.append(button);
  }
}

const said = document.createElement("p");
said.className = "chi-nghe";
said.role = "status";
(document.querySelector("main") ?? document.body).append(said);
for (const table of document.querySelectorAll<HTMLTableElement>(".trang-bieu-do .bieu-do-bang table")) {
  makeSortable(table, said);
}
