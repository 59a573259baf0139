/**
 * Lets what a page was made of be forgotten as soon as the page is written. V8 takes a function that is assigned to a
 * property for one of a class and puts it among old objects, where it stays, with all that it refers to, until memory is
 * gone through from end to end. Observable Plot makes four such functions for each drawing, which refer to all of it, and
 * Astro one for each slot, which refers to what fills it.
 */
import type { Plugin } from "vite";

const files = [/[/\\]plot[/\\]src[/\\]plot\.js$/, /[/\\]astro[/\\]instance\.js$/];
const assigned = /^( +)((?:context\.\w+|this\.slotValues\[name\]) = )((?:function )?\([\s\S]*?^\1\});$/gm;

/** The module with its functions handed through another, which V8 treats like any that comes and goes. */
export const keepYoung = (code: string): string => code.replace(assigned, "$1$2((young) => young)($3);");

export const youngClosures: Plugin = {
  name: "young-closures",
  // What is not bundled is not transformed.
  configEnvironment: () => ({ resolve: { noExternal: ["@observablehq/plot"] } }),
  transform: { filter: { id: files }, handler: (code) => ({ code: keepYoung(code), map: null }) },
};
