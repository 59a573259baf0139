/** Indexes the `dist` of the directory it is run in, as the build does at its end; what is kept for the next time is kept there too. */
import { writeSearchIndex } from "../tools/search-index.ts";

await writeSearchIndex("dist");
