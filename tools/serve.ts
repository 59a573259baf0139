/** A small server of built files that obeys their `_headers`, as the hosts the site is made for do. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { type HeaderRule, parseHeaders, selectHeaders } from "./headers.ts";
import { listenOnFreePort } from "./listen.ts";

export interface ServedSite {
  /** Address of the front page, with the slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

const readRules = (directory: string): HeaderRule[] => {
  const file = join(directory, "_headers");
  return existsSync(file) ? parseHeaders(readFileSync(file, "utf8")) : [];
};

function sendNotFound(directory: string, response: ServerResponse) {
  const page = join(directory, "404.html");
  response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" });
  response.end(existsSync(page) ? readFileSync(page) : "404");
}

/** `dev` makes sirv look at the disk for each request, so that a new build is served without a restart. */
function makeListener(directory: string): RequestListener {
  return sirv(directory, {
    dev: true,
    etag: true,
    // The variants that `npm run compress` writes, where they are.
    brotli: true,
    gzip: true,
    onNoMatch: (_request, response) => sendNotFound(directory, response),
    setHeaders: (response, path) => {
      for (const [name, value] of selectHeaders(readRules(directory), path)) response.setHeader(name, value);
      response.setHeader("Vary", "Accept-Encoding");
    },
  });
}

/**
 * Serves the built files of a directory.
 * @param port the port wished for; when it is taken, the next free one. 0 is any free port.
 */
export async function serveSite(directory: string, port: number): Promise<ServedSite> {
  const server = createServer(makeListener(directory));
  return {
    url: await listenOnFreePort(server, port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
