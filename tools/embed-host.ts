/**
 * `npm run embed-host`: writes the script that other sites load, `public/nhung-v….js`, from its source: the same program
 * without its types, so that whoever loads it can read it. Refuses to change a file that is published. Prints the digest
 * for `host-script.ts`.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { hostScript } from "../src/embed/host-script.ts";

const source = "src/client/embed-host.ts";

/** Types leave gaps of spaces behind; indentation stays. */
export const makeHostScript = (): string =>
  stripTypeScriptTypes(readFileSync(source, "utf8"))
    .replace(/(?<=\S) {2,}/g, " ")
    .replace(/(?<=\S) +(?=[,;)])/g, "");

export const integrityOf = (bytes: string | Buffer): string =>
  `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

if (import.meta.main) {
  const file = `public${hostScript.path}`;
  const script = makeHostScript();
  if (existsSync(file) && readFileSync(file, "utf8") !== script) {
    console.error(`${file} đã công bố và không được đổi: hãy thêm một phiên bản mới vào src/embed/host-script.ts.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, script);
    console.log(`${file} ${integrityOf(script)}`);
  }
}
