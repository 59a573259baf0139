/**
 * The script that other sites load, by an address and a digest that stand in their pages: its bytes never change again.
 * A change is a new file with the next number, `npm run embed-host`, and one more line here, the newest first; no
 * line ever goes.
 */
export const hostScripts = [
  {
    path: "/nhung-v2.js",
    integrity: "sha384-+0fD+ZtM2rB3Wn9pEh1ERiNUcKEjve7SNODBw+t6o60Zv6kbLgDJOvLh6X1OnsGY",
  },
  {
    path: "/nhung-v1.js",
    integrity: "sha384-67GlnqjJ5b/Tsm2TqiBjFbwKJIhFMZXcn0Q6q219nT++NMIJqcgSWNi/Ip3KhAdE",
  },
] as const;

/** The script that new snippets load. */
export const hostScript = hostScripts[0];

/** The element by which a page that loads the script asks for a chart. */
export const hostElement = "nhip-kcn-bieu-do";
