/**
 * A button that plays the series of a chart as tones. The sound itself is fetched at the first press; a browser without
 * sound gets no button. Without this script the words and the table say the same.
 */
import type { Point, Tune } from "./chart-sound.ts";

const figure = document.querySelector<HTMLElement>(".trang-bieu-do[data-nghe] figure");
const frame = figure?.querySelector(".bieu-do-khung");

/** The figures that are drawn, by series, from the table. */
function readPoints(rows: Iterable<HTMLTableRowElement>): Point[] {
  return [...rows].flatMap((row) => {
    const [value, time] = [...row.querySelectorAll<HTMLElement>("td[data-so]")].map(({ dataset }) =>
      Number(dataset.so),
    );
    return value === undefined || time === undefined ? [] : [{ name: row.cells[0]?.textContent ?? "", value, time }];
  });
}

function addButton(points: readonly Point[], after: Element): void {
  const button = document.createElement("button");
  const said = document.createElement("output");
  button.type = "button";
  button.className = "nut-chep";
  button.textContent = "Nghe biểu đồ";
  said.className = "phu";
  let tune: Tune | undefined;
  let isLoading = false;

  function end(words: string) {
    tune = undefined;
    button.textContent = "Nghe biểu đồ";
    said.value = words;
  }

  async function press() {
    if (tune) return tune.stop();
    if (isLoading) return;
    isLoading = true;
    const { play } = await import("./chart-sound.ts");
    isLoading = false;
    button.textContent = "Dừng";
    tune = play(points, (words) => {
      said.value = words;
    });
    tune.ended.then((isWhole) => end(isWhole ? "Đã phát hết." : "Đã dừng."));
  }

  button.addEventListener("click", press);
  document.addEventListener("keydown", ({ key }) => key === "Escape" && tune?.stop());
  const line = document.createElement("p");
  line.className = "bieu-do-nghe";
  line.append(button, " ", said);
  after.after(line);
}

if (figure && frame && "AudioContext" in window) {
  const points = readPoints(figure.querySelectorAll<HTMLTableRowElement>("tr[data-cho]"));
  if (points.length > 1) addButton(points, frame);
}
