/**
 * What a page hands on, to be written into a file. Node's own Response makes a stream of it, which is read to its end again:
 * a good part of the time that a page takes.
 */
export class PageResponse {
  readonly body: string | Uint8Array | null;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;

  /** @throws TypeError for a stream, which a page of a static site has no use for */
  constructor(body: unknown = null, { status = 200, statusText = "", headers }: ResponseInit = {}) {
    if (typeof body !== "string" && !(body instanceof Uint8Array) && body !== null) {
      throw new TypeError("A page is text or bytes.");
    }
    this.body = body;
    this.status = status;
    this.statusText = statusText;
    this.headers = headers instanceof Headers ? headers : new Headers(headers);
  }

  static json(data: unknown, init?: ResponseInit): PageResponse {
    return new PageResponse(JSON.stringify(data), init);
  }
}

/** From now on pages, and Astro's renderer, answer with these. */
export function answerWithPages(): void {
  globalThis.Response = PageResponse as unknown as typeof Response;
}
