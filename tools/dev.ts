/** `npm run dev`: shows pages as they are being written; a saved file shows at once. */
import { cpSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { handContent } from "../src/entries/handed.ts";
import { openCodeCache } from "./code-cache.ts";
import { digestCode } from "./code-digest.ts";
import { listenOnFreePort } from "./listen.ts";
import { OpenPages } from "./open-pages.ts";
import { readyBundle } from "./page-bundle.ts";
import { readContentAside } from "./read-aside.ts";
import { makeRecheck } from "./recheck.ts";
import { leaveUnfinished, makeBuildPlace } from "./replace-directory.ts";
import { type Shown, showPages } from "./show-pages.ts";
import { ShownSite } from "./shown-site.ts";
import { watchCode } from "./watch-code.ts";
import { watchContent } from "./watch-content.ts";
import { workshop } from "./workshop.ts";

const workplace = makeBuildPlace();
process.once("exit", leaveUnfinished);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit());

const openPlace = () => openCodeCache(workshop, digestCode());
const place = openPlace();
const reading = readContentAside(join(place, "content")).then((content) => ({ ...content, beingWritten: true }));
handContent(reading);

let bundles = 0;

/** Opens a copy of the bundle: builds clear away the bundles of code that is no more, and this one is in use. */
async function show(bundling: Promise<string>): Promise<Shown> {
  const bundle = join(workplace, `shown-${++bundles}`);
  cpSync(await bundling, bundle, { recursive: true });
  return { site: await ShownSite.open(bundle), files: join(bundle, "site") };
}

const open = new OpenPages();
let shown = show(readyBundle(place, workplace));

let said = "";
const recheck = makeRecheck(({ isClean, outcome }) => {
  open.wrong(isClean ? "" : outcome);
  if (outcome !== said) console.log(outcome);
  said = outcome;
});

const server = createServer(showPages(() => shown, open));
const url = await listenOnFreePort(server, Number(process.env.PORT ?? 4321));
console.log(`\n  Mở ${url} để xem thử; tệp vừa lưu hiện ngay. Nhấn Ctrl+C để dừng.\n`);

watchContent(reading, {
  async changed(content) {
    handContent(content);
    (await shown).site.forgetPaths();
    open.changed();
    recheck();
  },
  failed(message) {
    console.error(message);
    recheck();
  },
});

async function showSaved(): Promise<void> {
  const next = show(readyBundle(openPlace(), workplace));
  try {
    await next;
  } catch (error) {
    console.error(error);
    open.wrong("Mã nguồn vừa lưu chưa chạy được, trang vẫn như trước; lỗi in ở cửa sổ dòng lệnh.");
    return;
  }
  shown = next;
  open.changed();
  recheck();
}

// One after the other: all are made in one place.
let turns: Promise<unknown> = shown;
watchCode(() => {
  turns = turns.then(showSaved);
});

await Promise.all([reading, shown]);
// What shows the first page needs both cores for itself.
server.once("request", () => recheck());
