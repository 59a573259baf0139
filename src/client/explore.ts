/** The page where readers pick what is compared: its form. Loaded there only. */
import type { Catalogue } from "../explore/catalogue.ts";
import { type MeasureName, writeQuery } from "../explore/choice.ts";
import { mostLines } from "../explore/line.ts";
import type { PictureFormat } from "../explore/parts.ts";
import { exploreCataloguePath } from "../urls.ts";
import { attachPicker } from "./explore-picker.ts";
import { complain, complainOfFile, find, openSession, type Session, stage } from "./explore-session.ts";

const box = find<HTMLInputElement>("#tc-o");

async function readCatalogue(): Promise<Catalogue> {
  const answer = await fetch(exploreCataloguePath);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return (await answer.json()) as Catalogue;
}

/** What is pressed is made anew with the chart, so the focus is put back where it was. */
function attachLines({ choice, change }: Session): void {
  find("#tc-chuoi").addEventListener("click", async ({ target }) => {
    const key = (target as HTMLElement).dataset.bo;
    if (!key) return;
    await change({ lines: choice().lines.filter((line) => line !== key) });
    (document.querySelector<HTMLElement>("#tc-chuoi button") ?? box).focus();
  });
  find("#tc-cach").addEventListener("change", async ({ target }) => {
    const { value } = target as HTMLInputElement;
    await change({ measure: value as MeasureName });
    document.querySelector<HTMLElement>(`#tc-cach input[value="${value}"]`)?.focus();
  });
}

function attachYears({ change }: Session): void {
  const [from, to] = [find<HTMLSelectElement>("#tc-tu"), find<HTMLSelectElement>("#tc-den")];
  const follow = () => {
    const isReversed = from.value && to.value && from.value > to.value;
    const [first, last] = isReversed ? [to, from] : [from, to];
    change({ from: first.value || undefined, to: last.value || undefined });
  };
  from.addEventListener("change", follow);
  to.addEventListener("change", follow);
}

const openFiles = async () => (await stage).openFiles();

function attachFiles({ choice, scene }: Session): void {
  find("#tc-csv").addEventListener("click", () => {
    const shown = scene();
    if (!shown) return;
    openFiles()
      .then(({ saveTable }) => saveTable(shown))
      .catch(complainOfFile);
  });
  find("#tc-hinh").addEventListener("click", ({ target }) => {
    const { hinh: place, dang: format } = (target as HTMLElement).dataset;
    const shown = scene();
    if (!place || !shown) return;
    const wanted = { place: Number(place), format: format as PictureFormat, query: writeQuery(choice()) };
    openFiles()
      .then(({ savePicture }) => savePicture(shown, wanted))
      .catch(complainOfFile);
  });
}

function start(catalogue: Catalogue): void {
  const session = openSession(catalogue);
  const { choice, change, followAddress } = session;
  attachPicker({ box, list: find("#tc-danh"), count: find("#tc-dem") }, catalogue.offers, {
    picked: () => choice().lines,
    refusal: () => (choice().lines.length < mostLines ? "" : `Đã đủ ${mostLines} chuỗi; bỏ bớt một chuỗi để thêm.`),
    pick: (key) => change({ lines: [...choice().lines, key] }),
  });
  attachLines(session);
  attachYears(session);
  attachFiles(session);
  find("#tc-dau").addEventListener("click", () => change({ from: undefined, to: undefined, ...catalogue.start }));
  addEventListener("popstate", followAddress);
  find("#tu-chon").hidden = false;
  followAddress();
}

readCatalogue().then(start, complain);
