/** What a reader has picked on the page where readers pick, and the address, the chart and the words that follow it. */
import type { Catalogue } from "../explore/catalogue.ts";
import { type Choice, readQuery, writeQuery } from "../explore/choice.ts";
import { shelvesOf } from "../explore/shelves-of.ts";
import { describeIgnored, describeView } from "../explore/status.ts";
import { absoluteUrl, explorePath } from "../urls.ts";
import type { Scene } from "./explore-stage.ts";

export function find<Kind extends HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`no ${selector} on the page`);
  return found;
}

/** The chart code is fetched while the list of what can be picked is on its way. */
export const stage = import("./explore-stage.ts");

export function complain(error: unknown): void {
  find("#tu-chon").hidden = false;
  find("#tc-bao").textContent =
    "Không vẽ được: số liệu không tải về hết. Mời bạn tải lại trang, hoặc xem biểu đồ làm sẵn bên dưới.";
  console.error(error);
}

export function complainOfFile(error: unknown): void {
  find("#tc-bao").textContent = "Không tạo được tệp. Mời bạn thử lại; hình thì có thể tải bản SVG.";
  console.error(error);
}

function say({ view, warnings }: Scene, asked: Choice, ignored: readonly string[]): void {
  const items = describeIgnored(ignored, view, asked.measure).map((text) => {
    const item = document.createElement("li");
    item.textContent = text;
    return item;
  });
  find("#tc-bo-qua").replaceChildren(...items);
  find("#tc-lay").hidden = view.charts.length === 0;
  find("#tc-bao").textContent = describeView(view, warnings);
}

export interface Session {
  readonly choice: () => Choice;
  /** Absent until something was drawn. */
  readonly scene: () => Scene | undefined;
  /** What the reader does here: the address follows. Settles when it is shown. */
  readonly change: (changed: Partial<Choice>) => Promise<void>;
  /** What the address asks for. */
  readonly followAddress: () => Promise<void>;
}

export function openSession(catalogue: Catalogue): Session {
  const { offers, start } = catalogue;
  const known = new Set(offers.map(({ key }) => key));
  let choice: Choice = start;
  let scene: Scene | undefined;
  let latest = 0;

  async function show(asked: Choice, ignored: readonly string[], isNew: boolean): Promise<void> {
    latest += 1;
    const turn = latest;
    const { makeScene, showScene } = await stage;
    const made = await makeScene(asked, shelvesOf(asked.lines, catalogue));
    // The reader may have chosen something else meanwhile.
    if (turn !== latest) return;
    scene = made;
    choice = made.view.charts.length > 0 ? { ...asked, measure: made.view.measure } : asked;
    showScene(made, choice);
    say(made, asked, ignored);
    const query = writeQuery(choice, start);
    if (isNew && query !== location.search) history.pushState(null, "", explorePath(query));
    // It says everything, so that it shows the same when the page begins with something else.
    find<HTMLTextAreaElement>("#tc-lien-ket").value = absoluteUrl(explorePath(writeQuery(choice)));
  }

  return {
    choice: () => choice,
    scene: () => scene,
    change: (changed) => show({ ...choice, ...changed }, [], true).catch(complain),
    followAddress: () => {
      const asked = readQuery(location.search, known, start);
      return show(asked.choice, asked.ignored, false).catch(complain);
    },
  };
}
