/** Reads a share of the content and keeps what it read: `readContentAside` starts one for each core. */
import { constants, setPriority } from "node:os";
import { keepShare } from "./kept-content.ts";

const [place = "", reader, of] = process.argv.slice(2);
// Whoever asked has something to do meanwhile, which nobody else can.
setPriority(constants.priority.PRIORITY_LOW);
keepShare(place, { reader: Number(reader), of: Number(of) });
