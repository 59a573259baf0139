/**
 * Lets the drawings of Observable Plot be forgotten as soon as they are written down. V8 takes a function that is assigned
 * to a property for one of a class and puts it among old objects, where it stays, with the whole drawing that it refers to,
 * until memory is gone through from end to end. Plot makes four such functions for each drawing.
 */
import type { Plugin } from "vite";

const assigned = /^( {2}context\.\w+ = )((?:function \(|\()[\s\S]*?^ {2}\});$/gm;

/** Plot's module with its functions handed through another, which V8 treats like any that comes and goes. */
export const freeClosures = (code: string): string => code.replace(assigned, "$1((young) => young)($2);");

export const plotClosures: Plugin = {
  name: "plot-closures",
  // What is not bundled is not transformed.
  configEnvironment: () => ({ resolve: { noExternal: ["@observablehq/plot"] } }),
  transform: {
    filter: { id: /[/\\]@observablehq[/\\]plot[/\\]src[/\\]plot\.js$/ },
    handler: (code) => ({ code: freeClosures(code), map: null }),
  },
};
