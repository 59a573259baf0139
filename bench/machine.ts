import { cpus, totalmem } from "node:os";

/** What it was measured on. */
export const machine = {
  node: process.version,
  processor: cpus()[0]?.model.trim() ?? "unknown",
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 1e9),
};
