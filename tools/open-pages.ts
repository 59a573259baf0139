/** Browsers that show a page of the site while it is being written: told to load it again, and what is wrong. */
import type { ServerResponse } from "node:http";

export const changesPath = "/@nhip-kcn/changes";
export const scriptPath = "/@nhip-kcn/changes.js";

/** Written into every page that is shown, beside the page's own. */
export const scriptTag = `<script type="module" src="${scriptPath}"></script>`;

/** What is wrong stands at the foot of the window, its first words always and all of it when asked for. */
export const script = `const changes = new EventSource("${changesPath}");
changes.addEventListener("changed", () => location.reload());
changes.addEventListener("wrong", ({ data }) => {
  // Pages within pages leave it to the one around them.
  if (window !== top) return;
  document.querySelector("#nhip-kcn-loi")?.remove();
  const said = JSON.parse(data);
  if (said === "") return;
  const summary = document.createElement("summary");
  summary.textContent = "Nội dung còn lỗi";
  const words = document.createElement("pre");
  words.textContent = said;
  words.style.cssText = "white-space:pre-wrap;overflow-wrap:anywhere;margin:0.5rem 0 0;padding:0;border:0;background:none;"
    + "font:14px/1.5 monospace";
  const details = document.createElement("details");
  details.id = "nhip-kcn-loi";
  details.style.cssText = "position:fixed;z-index:99;inset:auto 0 0;padding:0.5rem 1rem;max-height:50vh;overflow:auto;"
    + "font:16px/1.5 sans-serif;background:#fff;color:#8c0010;border-top:3px solid";
  details.append(summary, words);
  document.body.append(details);
});
`;

export class OpenPages {
  readonly #open = new Set<ServerResponse>();
  #wrong = "";

  /** @param response stays open as long as the browser shows the page */
  add(response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    this.#open.add(response);
    response.on("close", () => this.#open.delete(response));
    this.#tell(response, "wrong", this.#wrong);
  }

  #tell(response: ServerResponse, event: string, data: string): void {
    // As JSON, words of several lines are one.
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** They load what they show again. */
  changed(): void {
    for (const response of this.#open) this.#tell(response, "changed", "");
  }

  /** @param said what is wrong, shown over each page from now on; empty when nothing is */
  wrong(said: string): void {
    this.#wrong = said;
    for (const response of this.#open) this.#tell(response, "wrong", said);
  }
}
