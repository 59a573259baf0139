/** The Chromium that comes inside an npm package, for machines on which nobody installed a browser (Linux x64). */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface UnpackedChromium {
  readonly executablePath: string;
  /** Its own libraries and fonts, so that it needs none of the system's. */
  readonly env: NodeJS.ProcessEnv;
  remove(): Promise<void>;
}

/** What the package reads: where to unpack, and (as on the servers it is made for) that its own libraries are wanted. */
const packageEnvironment = (directory: string) => ({
  TMPDIR: directory,
  AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
  AWS_LAMBDA_JS_RUNTIME: "nodejs24.x",
});

/** Runs with environment variables that are put back afterwards. */
async function withEnvironment<Result>(variables: Record<string, string>, run: () => Promise<Result>): Promise<Result> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** Its own says that fonts are in /tmp; a browser that finds no font at all crashes. */
const writeFontsConfiguration = (directory: string) =>
  writeFile(
    join(directory, "fonts", "fonts.conf"),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${directory}/fonts</dir><cachedir>${directory}/fonts-cache</cachedir></fontconfig>
`,
  );

/** Unpacks into a directory of its own: one left by another version would be used as it is. */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const directory = await mkdtemp(join(tmpdir(), "chromium-"));
  const executablePath = await withEnvironment(packageEnvironment(directory), async () => {
    const { default: chromium } = await import("@sparticuz/chromium");
    return chromium.executablePath();
  });
  await writeFontsConfiguration(directory);
  return {
    executablePath,
    env: {
      ...process.env,
      TMPDIR: directory,
      LD_LIBRARY_PATH: join(directory, "al2023", "lib"),
      FONTCONFIG_PATH: join(directory, "fonts"),
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
