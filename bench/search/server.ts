/** Serves a directory as hosts do, texts compressed, and counts what goes over the line. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
};

export interface CountingServer {
  readonly url: string;
  /** Bytes of bodies sent since the last time this was asked. */
  takeBytes(): number;
  close(): void;
}

function readFile(directory: string, path: string) {
  const file = join(directory, path.endsWith("/") ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? { file, content: readFileSync(file) } : null;
}

export async function serveCounting(directory: string): Promise<CountingServer> {
  let bytes = 0;
  const server = createServer(({ url = "/" }, response) => {
    const found = readFile(directory, decodeURIComponent(new URL(url, "http://localhost").pathname));
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(found.file)];
    const body = type ? brotliCompressSync(found.content) : found.content;
    bytes += body.length;
    response.writeHead(200, {
      // As `_headers` has it.
      ...(url.startsWith("/pagefind/parts/") && { "Cache-Control": "public, max-age=31536000, immutable" }),
      "Content-Type": type ?? "application/octet-stream",
      ...(type && { "Content-Encoding": "br" }),
    });
    response.end(body);
  });
  // Building a peer's index keeps this program busy for longer than a connection is kept.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
