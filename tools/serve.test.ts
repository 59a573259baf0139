import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedSite, serveSite } from "./serve.ts";

let directory: string;
let site: ServedSite;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "serve-"));
  await mkdir(join(directory, "bai-viet"));
  await writeFile(join(directory, "_headers"), "/*\n  X-All: 1\n/bai-viet/*\n  X-Section: 2\n");
  await writeFile(join(directory, "404.html"), "Không có trang này");
  await writeFile(join(directory, "bai-viet/index.html"), "Bài viết");
  site = await serveSite(directory, 0);
});

afterAll(async () => {
  await site.close();
  await rm(directory, { recursive: true });
});

describe("serveSite", () => {
  it("sends a folder's page with the headers of every rule that matches", async () => {
    const response = await fetch(`${site.url}bai-viet/`);
    expect(await response.text()).toBe("Bài viết");
    expect(response.headers.get("Content-Type")).toBe("text/html;charset=utf-8");
    expect([response.headers.get("X-All"), response.headers.get("X-Section")]).toEqual(["1", "2"]);
  });

  it("sends the compressed variant of a file, where there is one, to whom can read it", async () => {
    await writeFile(join(directory, "bai-viet/index.html.br"), brotliCompressSync("Bài viết, gói lại"));
    const packed = await fetch(`${site.url}bai-viet/`, { headers: { "Accept-Encoding": "br" } });
    expect([packed.headers.get("Content-Encoding"), packed.headers.get("Content-Type")]).toEqual([
      "br",
      "text/html;charset=utf-8",
    ]);
    expect(await packed.text()).toBe("Bài viết, gói lại");
    expect(packed.headers.get("X-Section")).toBe("2");
    const plain = await fetch(`${site.url}bai-viet/`, { headers: { "Accept-Encoding": "identity" } });
    expect(await plain.text()).toBe("Bài viết");
  });

  it("answers an unknown address with the 404 page and status 404", async () => {
    const response = await fetch(`${site.url}khong-co/`);
    expect([response.status, await response.text()]).toEqual([404, "Không có trang này"]);
  });

  it("never sends a file from outside the directory", async () => {
    const response = await fetch(`${site.url}..%2f..%2fetc/passwd`);
    expect(response.status).toBe(404);
  });

  it("takes the next free port when the one wished for is taken", async () => {
    const taken = Number(new URL(site.url).port);
    const other = await serveSite(directory, taken);
    expect(Number(new URL(other.url).port)).toBeGreaterThan(taken);
    await other.close();
  });
});
