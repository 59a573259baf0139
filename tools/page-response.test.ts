import { expect, test } from "vitest";
import { PageResponse } from "./page-response.ts";

test("hands text and bytes on as they are", () => {
  expect(new PageResponse("Hà Nội").body).toBe("Hà Nội");
  const bytes = Uint8Array.of(1, 2);
  expect(new PageResponse(bytes).body).toBe(bytes);
  expect(new PageResponse().body).toBeNull();
  expect(PageResponse.json({ xa: 1 }).body).toBe('{"xa":1}');
});

test("keeps the status and the headers", () => {
  const { status, headers } = new PageResponse(null, { status: 301, headers: { location: "/so/" } });
  expect([status, headers.get("location")]).toEqual([301, "/so/"]);
  expect(new PageResponse("").status).toBe(200);
});

test("refuses a stream", () => {
  expect(() => new PageResponse(new ReadableStream())).toThrow(TypeError);
});
