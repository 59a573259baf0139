import { expect, test } from "vitest";
import { publishedEmbed } from "../model/published-embed.ts";
import { farewell, isRemoved, type RemovedEmbed } from "./farewell.ts";

const embed = publishedEmbed.parse({
  id: "cu",
  since: "2026-11-22",
  removed: { on: "2027-01-05", reason: "Gộp vào biểu đồ mới.", instead: "moi" },
}) as RemovedEmbed;

test("an embed is removed once its entry says when and why", () => {
  expect(isRemoved(embed)).toBe(true);
  expect(isRemoved({ ...embed, removed: undefined })).toBe(false);
});

test("the address of a removed chart says when, why, and what to look at now", () => {
  const said = farewell(embed, { id: "moi" as never, title: "Biểu đồ <mới>" }).value;
  expect(said).toContain("Gỡ ngày 5/1/2027. Gộp vào biểu đồ mới.");
  expect(said).toContain('href="https://nhipkcn.example/bieu-do/moi/" target="_blank"');
  expect(said).toContain("Xem thay: Biểu đồ &lt;mới&gt;");
});

test("without a successor it leads to all charts", () => {
  expect(farewell(embed).value).toContain('href="https://nhipkcn.example/bieu-do/"');
});
