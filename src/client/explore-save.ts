/** The files that a reader takes away from the page where readers pick, made in the browser. */
import { type ExploreFile, makePicture, makeTable } from "../explore/files.ts";
import type { PictureFormat } from "../explore/parts.ts";
import type { Scene } from "./explore-stage.ts";
import { makePng } from "./picture-png.ts";

/** One of the pictures shown, as a file. */
export interface WantedPicture {
  /** Its place among them. */
  readonly place: number;
  readonly format: PictureFormat;
  /** Of the address that shows the same again. */
  readonly query: string;
}

function save(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const saveText = ({ name, type, text }: ExploreFile): void => save(name, new Blob([text], { type }));

export const saveTable = ({ view, library }: Scene): void => saveText(makeTable(view, library));

/** @throws when the browser cannot draw it */
export async function savePicture({ view }: Scene, { place, format, query }: WantedPicture): Promise<void> {
  const file = makePicture(view, place, query);
  if (!file) return;
  if (format === "svg") saveText(file);
  else save(file.name.replace(/svg$/, "png"), await makePng(file.text));
}
