/** `npm run dev`: shows pages as they are being written; a saved file shows at once. */
import { openCodeCache } from "./code-cache.ts";
import { digestCode } from "./code-digest.ts";
import { readyBundle } from "./page-bundle.ts";
import { buildPlace, leaveUnfinished } from "./replace-directory.ts";
import { workshop } from "./workshop.ts";

const workplace = buildPlace();
process.once("exit", leaveUnfinished);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit());

const openPlace = () => openCodeCache(workshop, digestCode());
const bundleAnew = () => readyBundle(openPlace(), workplace);
const place = openPlace();
const bundling = readyBundle(place, workplace);
// What shows the pages takes a while to load: the process that bundles them begins before.
const { develop } = await import("./develop.ts");
await develop({ place, workplace, bundling, bundleAnew });
