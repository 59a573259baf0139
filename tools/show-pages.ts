/** Answers a browser that asks for pages of the site that is being written. */
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { extname } from "node:path";
import { lookup } from "mrmime";
import sirv from "sirv";
import { escapeHtml } from "../src/html.ts";
import type { OpenPages } from "./open-pages.ts";
import type { PageResponse } from "./page-response.ts";
import { changesPath, script, scriptPath, scriptTag } from "./page-script.ts";
import type { ShownSite } from "./shown-site.ts";

/** What pages are shown from. */
export interface Shown {
  readonly site: ShownSite;
  /** Where the files are that stand beside the pages: styles, scripts, what is in `public`. */
  readonly files: string;
}

const page = "text/html;charset=utf-8";

const typeOf = (pathname: string) => (extname(pathname) ? (lookup(pathname) ?? "application/octet-stream") : page);

function send(response: ServerResponse, status: number, type: string, body: PageResponse["body"]): void {
  response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store" });
  response.write(body ?? "");
  response.end(type === page ? scriptTag : undefined);
}

/** For who writes the page: the words of the error say what in which file is wrong. */
function sendFailure(response: ServerResponse, error: unknown): void {
  const said = error instanceof Error ? error.message : String(error);
  console.error(said);
  const body = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Chưa dựng được trang</title>
<h1>Chưa dựng được trang này</h1><pre style="white-space:pre-wrap">${escapeHtml(said)}</pre>
<p>Sửa và lưu tệp, trang sẽ tự mở lại.</p></html>`;
  send(response, 500, page, body);
}

async function sendPage(site: ShownSite, pathname: string, response: ServerResponse): Promise<void> {
  const found = await site.render(pathname);
  if (found) return send(response, 200, typeOf(pathname), found.body);
  // As hosts of files do.
  if (!pathname.endsWith("/") && (await site.render(`${pathname}/`))) {
    response.writeHead(302, { Location: `${encodeURI(pathname)}/` }).end();
    return;
  }
  const missing = await site.render("/404/");
  send(response, 404, page, missing?.body ?? "404");
}

function pathOf({ url = "/" }: IncomingMessage): string | undefined {
  try {
    return decodeURI(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

/** @param find what to show now: another after the code has changed */
export function showPages(find: () => Promise<Shown>, open: OpenPages): RequestListener {
  return async (request, response) => {
    const pathname = pathOf(request);
    if (pathname === undefined) return send(response, 400, "text/plain", "400");
    if (pathname === changesPath) return open.add(response);
    if (pathname === scriptPath) return send(response, 200, "text/javascript", script);
    try {
      const { site, files } = await find();
      const onNoMatch = () => {
        sendPage(site, pathname, response).catch((error: unknown) => sendFailure(response, error));
      };
      sirv(files, { dev: true, onNoMatch })(request, response);
    } catch (error) {
      sendFailure(response, error);
    }
  };
}
