import { site } from "../site.ts";
import { hostScript } from "./host-script.ts";

const { origin } = new URL(site.origin);

/** The exact line that a page with a Content-Security-Policy of its own needs, for each way to embed. */
export const hostPolicies = [
  { use: "Khung", line: `frame-src ${origin}` },
  { use: "Thẻ riêng", line: `frame-src ${origin}; script-src ${origin}${hostScript.path}` },
  { use: "Ảnh", line: `img-src ${origin}` },
] as const;
