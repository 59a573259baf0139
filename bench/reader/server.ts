/** Serves built files as good hosts do: texts compressed by brotli once, everything at once, nothing from a cache. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

interface CompressingServer {
  readonly url: string;
  close(): void;
}

const fileOf = (directories: readonly string[], path: string) =>
  directories
    .map((directory) => join(directory, path.endsWith("/") ? `${path}index.html` : path))
    .find((file) => existsSync(file) && statSync(file).isFile());

/** @param directories the first that has a file serves it */
export async function serveCompressed(...directories: string[]): Promise<CompressingServer> {
  const compressed = new Map<string, Buffer>();
  const compress = (file: string) => {
    const known = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
    compressed.set(file, known);
    return known;
  };
  const server = createServer(({ url = "/" }, response) => {
    const file = fileOf(directories, decodeURIComponent(new URL(url, "http://localhost").pathname));
    const type = file && types[extname(file)];
    if (!file) response.writeHead(404).end();
    else if (type) response.writeHead(200, { "Content-Type": type, "Content-Encoding": "br" }).end(compress(file));
    else response.writeHead(200, { "Content-Type": "application/octet-stream" }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
