/** The box in which a reader types what to compare: a list that answers with or without the marks. */
import type { Offer } from "../explore/catalogue.ts";
import { findOffers } from "../explore/find-offers.ts";
import type { LineKey } from "../explore/line.ts";

const mostShown = 40;

interface PickerParts {
  readonly box: HTMLInputElement;
  readonly list: HTMLElement;
  /** Says how many there are, to the eye and to the ear. */
  readonly count: HTMLElement;
}

const yearsText = ([first, last]: Offer["years"]) => (first === last ? first : `${first}–${last}`);

function makeOption({ subject, of, count, years, key }: Offer, place: number): HTMLElement {
  const option = document.createElement("div");
  const more = document.createElement("span");
  option.role = "option";
  option.id = `tc-muc-${place}`;
  option.dataset.key = key;
  option.ariaSelected = "false";
  more.className = "phu";
  more.textContent = `${of} · ${count} số liệu, ${yearsText(years)}`;
  option.append(subject, " ", more);
  return option;
}

/**
 * Keys as in any list box: arrows walk, Enter picks, Escape closes.
 * @param refusal why nothing more can be picked; empty when something can
 */
export function attachPicker(
  { box, list, count }: PickerParts,
  offers: readonly Offer[],
  { picked, refusal, pick }: { picked: () => readonly LineKey[]; refusal: () => string; pick: (key: LineKey) => void },
): void {
  let active = -1;

  /** @param place behind the last comes the first again; below zero stands for none */
  function activate(place: number) {
    const options = [...list.children];
    active = options.length > 0 && place >= 0 ? place % options.length : -1;
    options.forEach((option, index) => {
      option.ariaSelected = String(index === active);
    });
    options[active]?.scrollIntoView({ block: "nearest" });
    if (active < 0) box.removeAttribute("aria-activedescendant");
    else box.setAttribute("aria-activedescendant", `tc-muc-${active}`);
  }

  function close() {
    list.hidden = true;
    box.ariaExpanded = "false";
    activate(-1);
    box.removeAttribute("aria-activedescendant");
  }

  function clear() {
    box.value = "";
    count.textContent = "";
  }

  function open() {
    const taken = new Set(picked());
    const found = findOffers(
      box.value,
      offers.filter(({ key }) => !taken.has(key)),
    );
    const refused = refusal();
    list.replaceChildren(...(refused ? [] : found.slice(0, mostShown).map(makeOption)));
    list.hidden = list.children.length === 0;
    box.ariaExpanded = String(!list.hidden);
    activate(box.value ? 0 : -1);
    const some = found.length > mostShown ? `, đang hiện ${mostShown}; gõ thêm để thu hẹp` : "";
    count.textContent =
      refused || (found.length > 0 ? `${found.length} chuỗi có số liệu${some}.` : "Không có chuỗi nào.");
  }

  function choose(option: Element | undefined) {
    const key = option instanceof HTMLElement ? option.dataset.key : undefined;
    if (!key) return;
    clear();
    close();
    pick(key);
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (list.hidden ? open() : activate(active + 1)),
    ArrowUp: () => (list.hidden ? open() : activate((active > 0 ? active : list.children.length) - 1)),
    Enter: () => choose(list.hidden ? undefined : list.children[Math.max(active, 0)]),
    Escape: () => (list.hidden ? clear() : close()),
  };
  list.role = "listbox";
  list.ariaLabel = "Chuỗi có số liệu";
  box.addEventListener("keydown", (event) => {
    const act = event.ctrlKey || event.altKey || event.metaKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  box.addEventListener("input", open);
  box.addEventListener("click", open);
  box.addEventListener("blur", close);
  // The box keeps the focus, so that the list does not close under the finger.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => choose((target as Element).closest("[role=option]") ?? undefined));
}
