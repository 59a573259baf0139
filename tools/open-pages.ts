/** Browsers that show a page of the site while it is being written: told to load it again, and what is wrong. */
import type { ServerResponse } from "node:http";

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
