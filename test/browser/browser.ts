/** The browser that tests, screenshots and pictures share. */
import { type BrowserServer, chromium } from "playwright-core";
import { unpackChromium } from "./chromium-package.ts";

interface OpenBrowser {
  /** What `chromium.connect()` of playwright-core takes. */
  readonly endpoint: string;
  close(): Promise<void>;
}

const howToGetOne =
  "No browser: set CHROME_PATH to the program of Chrome, Chromium or Edge, for example\n" +
  '  CHROME_PATH="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" npm test\n' +
  "(On Linux x64 the tests bring their own.)";

const args = ["--disable-gpu", "--font-render-hinting=none", "--force-color-profile=srgb"];

/** Chromium's sandbox does not start for root, nor from the package. */
const unsandboxed = ["--no-sandbox", "--no-zygote"];

const wrap = (server: BrowserServer, remove: () => Promise<void>): OpenBrowser => ({
  endpoint: server.wsEndpoint(),
  close: async () => {
    await server.close();
    await remove();
  },
});

async function openInstalled(executablePath: string): Promise<OpenBrowser> {
  const asRoot = process.getuid?.() === 0;
  const server = await chromium.launchServer({ executablePath, args: asRoot ? [...args, ...unsandboxed] : args });
  return wrap(server, async () => {});
}

async function openPackaged(): Promise<OpenBrowser> {
  const { executablePath, env, remove } = await unpackChromium();
  const server = await chromium.launchServer({ executablePath, env, args: [...args, ...unsandboxed] });
  return wrap(server, remove);
}

/** @throws on a machine that has no browser, with a message that says how to get one */
export async function openBrowser(): Promise<OpenBrowser> {
  const installed = process.env.CHROME_PATH;
  if (installed) return openInstalled(installed);
  if (process.platform === "linux" && process.arch === "x64") return openPackaged();
  throw new Error(howToGetOne);
}
