/** Reads a share of the content and keeps what it read: `readContentAside` starts this. */
import { constants, setPriority } from "node:os";
import { makeClaim } from "./claims.ts";
import { listPacks, readKept } from "./kept-content.ts";

const [place = "", claims = ""] = process.argv.slice(2);
// Whoever asked has something to do meanwhile, which nobody else can.
setPriority(constants.priority.PRIORITY_LOW);
const claim = makeClaim(claims);
for (const pack of listPacks(place)) if (claim(pack.name)) readKept(pack);
