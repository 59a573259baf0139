/** Which probes look at which pages, in which state of the browser. */
import type { Page } from "playwright-core";
import { chartPath } from "../../../src/urls.ts";
import { edition } from "../../site/edition.ts";
import { article, chart, frontPage, pageKinds } from "../page-kinds.ts";
import { desk, phone, visit } from "../visit.ts";
import { axe, axeColours, targetSizes } from "./axe.ts";
import { pictureContrast } from "./contrast.ts";
import { focusRings } from "./focus.ts";
import { chartKeys, pageKeys, skipLink } from "./keys.ts";
import { redSurface, stillness } from "./motion.ts";
import { colourAlone, density, noScript } from "./picture.ts";
import { type Findings, type Stage, survey } from "./probe.ts";
import { hover, noCues, oneInput, oneStop } from "./reader.ts";
import { reflow, textSizes, userStyle } from "./text.ts";
import { noExplanation, noTable, noTitle, onlyVisual, readingLevel } from "./words.ts";

const light = { colorScheme: "light", forcedColors: "none" } as const;
const dark = { ...light, colorScheme: "dark" } as const;
/** A window of 1,280 pixels at 400 %. */
const zoomed = { width: 320, height: 225 };

const pageStages: readonly Stage[] = [
  { viewport: desk, media: light, probes: [axe, targetSizes, stillness, pageKeys, skipLink, textSizes, userStyle] },
  { viewport: desk, media: dark, probes: [axeColours] },
  { viewport: phone, media: dark, probes: [axeColours] },
  { viewport: phone, media: light, probes: [axe, targetSizes, textSizes] },
  { viewport: zoomed, media: light, probes: [reflow] },
];

const chartStages: readonly Stage[] = [
  {
    viewport: desk,
    media: light,
    probes: [
      onlyVisual,
      noTitle,
      noExplanation,
      noTable,
      readingLevel,
      pictureContrast("low-contrast"),
      density,
      colourAlone,
      redSurface,
      noCues,
      oneInput,
      hover,
      oneStop,
      chartKeys,
    ],
  },
  { viewport: desk, media: dark, probes: [pictureContrast("low-contrast")] },
  { viewport: desk, media: { ...light, forcedColors: "active" }, probes: [pictureContrast("forced-colours")] },
  { viewport: desk, media: { ...dark, forcedColors: "active" }, probes: [pictureContrast("forced-colours")] },
  { viewport: phone, media: light, probes: [density] },
];

const focusStages: readonly Stage[] = [{ viewport: desk, media: light, probes: [focusRings] }];
const focusPages = [frontPage, article, chartPath(chart)];
const focusKinds = pageKinds.filter(([kind, path]) => focusPages.includes(path) || ["search", "embed"].includes(kind));

const charts = [...edition.charts.keys()].map((id): [string, string] => [id, chartPath(id)]);

/** What there is to survey, by name: a test each, so that what is slow or broken is seen. */
export const surveys: readonly { name: string; path: string; scripts: boolean; stages: readonly Stage[] }[] = [
  ...pageKinds.map(([name, path]) => ({ name, path, scripts: true, stages: pageStages })),
  ...focusKinds.map(([name, path]) => ({ name: `${name}, by Tab`, path, scripts: true, stages: focusStages })),
  ...charts.map(([name, path]) => ({ name, path, scripts: true, stages: chartStages })),
  ...charts.map(([name, path]) => ({
    name: `${name}, no script`,
    path,
    scripts: false,
    stages: [{ viewport: desk, media: light, probes: [noScript] }],
  })),
];

export const surveyOne = ({ name, path, scripts, stages }: (typeof surveys)[number], all: Findings) =>
  visit(path, { hasTouch: true, javaScriptEnabled: scripts }, ({ page }: { page: Page }) =>
    survey(page, name, stages, all),
  );
