import { fold } from "./fold.ts";

/** ASCII words joined by hyphens, for ids and addresses: “Hà Nội 2022: gần 700 đảng viên” → `ha-noi-2022-gan-700-dang-vien`. */
export const slugify = (text: string): string => (fold(text).match(/[a-z0-9]+/g) ?? []).join("-");
