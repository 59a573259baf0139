import { z } from "zod";
import { authorId } from "./id.ts";
import { text } from "./text.ts";

/** A desk that signs articles. One entry of `data/authors.yaml`; we sign as desks, never as invented people. */
export const author = z.strictObject({ id: authorId, name: text(80), description: text(400) });
export type Author = z.infer<typeof author>;

export const roles = { text: "viết", data: "dữ liệu", graphics: "đồ họa", editing: "biên tập" } as const;
export type Role = keyof typeof roles;
