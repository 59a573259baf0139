/** `npm start`: builds the site and serves it, on the port of `PORT`, else 4321, or the next one free. */
import { spawnSync } from "node:child_process";
import { serveSite } from "./serve.ts";

const { status } = spawnSync(process.execPath, [...process.execArgv, "tools/build.ts"], { stdio: "inherit" });
if (status !== 0) process.exit(1);

const { url } = await serveSite("dist", Number(process.env.PORT ?? 4321));
console.log(`\n  Mở ${url} để đọc báo. Nhấn Ctrl+C để dừng.\n`);
