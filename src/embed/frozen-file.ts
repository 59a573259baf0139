import { createHash } from "node:crypto";

export const frozenFolder = "src/content/frozen";

/** The file of a frozen copy; the slash before a view's id becomes a dot, which no id holds. */
export const frozenFile = (id: string, version: string): string =>
  `${frozenFolder}/${id.replace("/", ".")}.${version}.json`;

/** The eight hexadecimal digits by which the name of a frozen file vouches for its content. */
export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);
