/** Remembers the display settings. The radio buttons work without this script, by CSS alone, for one page. */

function recall(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    // Storage is refused in some private windows; the settings then last one page.
    return null;
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {}
}

for (const input of document.querySelectorAll<HTMLInputElement>(".cai-dat input")) {
  if (recall(input.name) === input.value) input.checked = true;
  input.addEventListener("change", () => remember(input.name, input.value));
}
