import type { TestProject } from "vitest/node";
import { serveSite } from "../../tools/serve.ts";
import { builtSite } from "../site/directory.ts";
import { openBrowser } from "./browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the front page of the served site. */
    url: string;
    /** Where the tests' one browser listens. */
    browserEndpoint: string;
  }
}

/** Serves the built site and opens one browser for all tests. */
export default async function setup({ provide }: TestProject) {
  const [site, browser] = await Promise.all([serveSite(builtSite(), 0), openBrowser()]);
  provide("url", site.url);
  provide("browserEndpoint", browser.endpoint);
  return async () => {
    await browser.close();
    await site.close();
  };
}
