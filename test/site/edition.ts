import { makePublicEdition } from "../../tools/public-edition.ts";
import { readParts } from "../../tools/read.ts";

/** What the built site shows, read from the same files, without drafts and what is to come. */
export const edition = makePublicEdition(readParts(".").parts);
