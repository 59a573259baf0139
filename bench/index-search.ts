/** Indexes the `dist` of the directory it is run in, as the build does at its end. */
import { writeSearchIndex } from "../tools/search-index.ts";

await writeSearchIndex("dist");
