/** The same chart as other libraries draw it: our embed's page with their script where our picture was. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { build } from "vite";
import type { DrawnChart } from "../../src/charts/make.ts";
import { embedPath } from "../../src/urls.ts";
import { formatNumber } from "../../src/vi/number.ts";

export const peers = [
  { id: "plot", name: "Observable Plot", package: "@observablehq/plot" },
  { id: "chartjs", name: "Chart.js", package: "chart.js" },
  { id: "echarts", name: "ECharts", package: "echarts" },
  { id: "vega-lite", name: "Vega-Lite", package: "vega-lite" },
] as const;
type Peer = (typeof peers)[number];

const folder = "bench/peers/charts";

/** @throws when the peers are not installed */
export function peerVersions(): Record<string, string> {
  if (!existsSync(join(folder, "node_modules"))) throw new Error(`Install the peers first: npm ci --prefix ${folder}`);
  const versionOf = (name: string) => {
    const place = [join(folder, "node_modules"), "node_modules"].find((modules) => existsSync(join(modules, name)));
    return (JSON.parse(readFileSync(join(place ?? "", name, "package.json"), "utf8")) as { version: string }).version;
  };
  return Object.fromEntries(peers.map((peer) => [peer.name, versionOf(peer.package)]));
}

/** Minified, tree-shaken, one file a peer. */
const bundle = (peer: Peer, directory: string) =>
  build({
    configFile: false,
    logLevel: "error",
    build: {
      outDir: join(directory, "peers", peer.id),
      modulePreload: false,
      rollupOptions: { input: `${folder}/src/${peer.id}.js`, output: { entryFileNames: "chart.js" } },
    },
    base: `/peers/${peer.id}/`,
  });

function makePage(peer: Peer, embed: string, { observations, svgs, title }: DrawnChart): string {
  const { document } = parseHTML(embed);
  const points = observations.map(({ value, end }) => ({ time: Date.parse(end), value, label: formatNumber(value) }));
  const data = JSON.stringify({ name: title, points });
  for (const element of document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]')) element.remove();
  const place = document.querySelector(".bieu-do-khung");
  if (!place) throw new Error("The embed has no frame around its pictures.");
  // Its place is kept, so that nothing shifts when it comes.
  place.innerHTML = `<div id="bieu-do-ve" style="height:${svgs[0]?.height}px"></div>`;
  const script = `<script type="application/json" id="so-lieu">${data}</script><script type="module" src="/peers/${peer.id}/chart.js"></script>`;
  document.head.insertAdjacentHTML("beforeend", script);
  return document.toString();
}

/** Writes the peers' pages and scripts beside the built site. */
export async function writePeers(site: string, directory: string, drawn: DrawnChart): Promise<void> {
  const embed = readFileSync(join(site, embedPath(drawn.id), "index.html"), "utf8");
  for (const peer of peers) {
    await bundle(peer, directory);
    const page = join(directory, peer.id);
    mkdirSync(page, { recursive: true });
    writeFileSync(join(page, "index.html"), makePage(peer, embed, drawn));
  }
}
