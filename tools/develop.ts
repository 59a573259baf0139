/** Shows pages as they are being written; a saved file shows at once. */
import { cpSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { handContent } from "../src/entries/handed.ts";
import { listenOnFreePort } from "./listen.ts";
import { OpenPages } from "./open-pages.ts";
import { readContentAside } from "./read-aside.ts";
import { makeRecheck } from "./recheck.ts";
import { type Shown, showPages } from "./show-pages.ts";
import { ShownSite } from "./shown-site.ts";
import { watchCode } from "./watch-code.ts";
import { watchContent } from "./watch-content.ts";

/** What development begins with. */
export interface Beginning {
  /** Where what is of the code as it is now is kept. */
  readonly place: string;
  /** Where this process works, alone. */
  readonly workplace: string;
  /** Gives the directory of the bundle, see `page-bundle.ts`. */
  readonly bundling: Promise<string>;
  /** The same of the code as it will be then. */
  readonly bundleAnew: () => Promise<string>;
}

/** Opens copies of bundles: builds clear away those of code that is no more, and these are in use. */
function makeShow(workplace: string): (bundling: Promise<string>) => Promise<Shown> {
  let bundles = 0;
  return async (bundling) => {
    const bundle = join(workplace, `shown-${++bundles}`);
    cpSync(await bundling, bundle, { recursive: true });
    return { site: await ShownSite.open(bundle), files: join(bundle, "site") };
  };
}

/** Checks the content; tells what is wrong at the foot of each open page, and where development was started. */
function makeToldRecheck(open: OpenPages): () => void {
  let said = "";
  return makeRecheck(({ isClean, outcome }) => {
    open.wrong(isClean ? "" : outcome);
    if (outcome !== said) console.log(outcome);
    said = outcome;
  });
}

/** Shows the pages from now on, and whatever is saved. */
export async function develop({ place, workplace, bundling, bundleAnew }: Beginning): Promise<void> {
  const content = readContentAside(join(place, "content"), join(workplace, "taken"));
  const reading = content.then((read) => ({ ...read, beingWritten: true }));
  handContent(reading);

  const show = makeShow(workplace);
  let shown = show(bundling);
  const open = new OpenPages();
  const recheck = makeToldRecheck(open);

  const server = createServer(showPages(() => shown, open));
  const url = await listenOnFreePort(server, Number(process.env.PORT ?? 4321));
  console.log(`\n  Mở ${url} để xem thử; tệp vừa lưu hiện ngay. Nhấn Ctrl+C để dừng.\n`);

  watchContent(reading, {
    async changed(saved) {
      handContent(saved);
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
    const next = show(bundleAnew());
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
}
