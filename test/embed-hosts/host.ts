/** Another site: a server of its own, on another origin, whose pages the tests write. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface HostPage {
  readonly body: string;
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Host {
  /** Puts a page on the host and gives its address. */
  show(page: HostPage): string;
  close(): Promise<void>;
}

/** Scripts of others that hosts already have. */
const scripts: Readonly<Record<string, string>> = {
  "/pym.js": "node_modules/pym.js/dist/pym.v1.js",
  "/frames.js": "node_modules/@newswire/frames/dist/frames.umd.js",
};

const documentOf = ({ head = "", body }: HostPage) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Trang khác</title>${head}</head><body>${body}</body></html>`;

export async function openHost(): Promise<Host> {
  const pages = new Map<string, HostPage>();
  const server = createServer(({ url = "" }, response) => {
    const page = pages.get(url);
    const script = scripts[url];
    if (page) response.writeHead(200, { "Content-Type": "text/html", ...page.headers }).end(documentOf(page));
    else if (script) response.writeHead(200, { "Content-Type": "text/javascript" }).end(readFileSync(script));
    else response.writeHead(url === "/favicon.ico" ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    show(page) {
      const path = `/${pages.size}`;
      pages.set(path, page);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
