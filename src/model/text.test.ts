import { expect, test } from "vitest";
import { text, webAddress } from "./text.ts";

const accepts = (value: string) => text(40).safeParse(value).success;

test("text is trimmed, composed (NFC) and free of hidden characters", () => {
  expect(accepts("Đảng viên ở khu công nghiệp")).toBe(true);
  expect(accepts(" thừa cách")).toBe(false);
  expect(accepts("Đảng viên".normalize("NFD"))).toBe(false);
  expect(accepts("chuông\u0007")).toBe(false);
  expect(accepts("đảo\u202echữ")).toBe(false);
  expect(accepts("ẩn\u200bchữ")).toBe(false);
});

test("an address on the web is http or https, never script", () => {
  expect(webAddress.safeParse("http://hiza.gov.vn/portal").success).toBe(true);
  expect(webAddress.safeParse("javascript:alert(1)").success).toBe(false);
  expect(webAddress.safeParse("data:text/html,x").success).toBe(false);
});
