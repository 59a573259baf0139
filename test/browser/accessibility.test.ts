/**
 * The audit that `/phuong-phap/tiep-can/` publishes. It fails when a test comes out otherwise than the page says; after a
 * change, `npm run accessibility` writes the new outcome. The pages' HTML has its own test in `test/site`.
 */
import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { type Audit, auditFile, isPassed } from "../../src/accessibility/audit.ts";
import { criticalTests } from "../../src/accessibility/critical-tests.ts";
import { auditTests } from "../../src/accessibility/tests.ts";
import { chartPath } from "../../src/urls.ts";
import { axe } from "./accessibility/axe.ts";
import { pictureContrast } from "./accessibility/contrast.ts";
import { focusRings } from "./accessibility/focus.ts";
import { chartKeys, pageKeys, skipLink } from "./accessibility/keys.ts";
import { stillness } from "./accessibility/motion.ts";
import { density } from "./accessibility/picture.ts";
import type { Findings, Probe } from "./accessibility/probe.ts";
import { hover, missingKeys, noCues, oneInput, oneStop } from "./accessibility/reader.ts";
import { saveAudit } from "./accessibility/save.ts";
import { surveyOne, surveys } from "./accessibility/survey.ts";
import { reflow, textSizes, userStyle } from "./accessibility/text.ts";
import { noTable, noTitle, onlyVisual } from "./accessibility/words.ts";
import { accessibilityPage, chart } from "./page-kinds.ts";
import { browserVersion, useBrowser, visit } from "./visit.ts";

useBrowser();

const found: Findings = new Map();

it.each(surveys)("surveys $name", async (survey) => {
  await surveyOne(survey, found);
});

it("the page about accessibility explains every key of the chart reader", async () => {
  await visit(accessibilityPage, {}, async ({ page }) => {
    expect(missingKeys(await page.locator("main").innerText())).toEqual([]);
  });
});

/** What is done to a chart page, and the probe that must notice. */
const ways: readonly [Probe, string][] = [
  [axe, "document.body.innerHTML += '<img src=data:,>'"],
  [pictureContrast("low-contrast"), "style('figure.bieu-do svg text', 'fill: #999')"],
  [onlyVisual, "all('.bieu-do-loi, .bieu-do-bang').forEach((part) => part.remove())"],
  [textSizes, "style('h1', 'font-size: 11px')"],
  [stillness, "all('h1')[0].animate({ opacity: [0, 1] }, { duration: 9e9 })"],
  [oneInput, "style('.bieu-do-khung', 'pointer-events: none')"],
  [hover, "addEventListener('keydown', (event) => event.key === 'Escape' && event.stopPropagation(), true)"],
  [noCues, "all('#cach-doc-bieu-do')[0].textContent = 'Phím mũi tên'"],
  [pageKeys, "addEventListener('keydown', (event) => event.key === 'j' && event.preventDefault())"],
  [chartKeys, "all('.bieu-do-khung')[0].addEventListener('keydown', (event) => event.preventDefault())"],
  [noTitle, "all('.bieu-do-phu')[0].hidden = true"],
  [noTable, "all('tbody th').forEach((head) => head.removeAttribute('scope'))"],
  [density, "style('figure.bieu-do svg text', 'font-size: 60px')"],
  [oneStop, "all('figure.bieu-do svg')[0].firstElementChild.setAttribute('tabindex', '0')"],
  [skipLink, "all('.bo-qua')[0].remove()"],
  [userStyle, "style('p', 'font-size: 16px')"],
  [reflow, "style('h1', 'width: 4000px')"],
  [focusRings, "style('*', 'outline: none')"],
];

const tools = `
  const all = (selector) => [...document.querySelectorAll(selector)];
  const style = (selector, rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(selector + "{" + rules.replace(/;|$/g, " !important") + "}");
    document.adoptedStyleSheets.push(sheet);
  };`;

const spoilt = ways.map(([probe, spoil]) => ({ test: probe.test, probe, spoil }));

it.each(spoilt)("the probe of $test notices $spoil", async ({ probe, spoil }) => {
  await visit(chartPath(chart), { hasTouch: true }, async ({ page }) => {
    await page.evaluate(`(() => {${tools} ${spoil} })()`);
    expect((await probe.look(page)).findings).not.toEqual([]);
  });
});

const tests = auditTests.filter(({ id }) => id !== "html");

// The markup of every page is read: minutes, and more with every article.
if (process.env.SAVE_ACCESSIBILITY) afterAll(() => saveAudit(found, browserVersion()), 600_000);
else
  describe("the outcome is the published one", () => {
    const { results } = JSON.parse(readFileSync(auditFile, "utf8")) as Audit;

    it.each(tests)("$id", ({ id }) => {
      const { examined = 0, findings = [] } = found.get(id) ?? {};
      expect(isPassed({ examined, failed: findings.length }), findings.join("\n")).toBe(isPassed(results[id]));
    });

    it("passes every test that Chartability calls critical", () => {
      expect(criticalTests.filter(({ id }) => !isPassed(results[id])).map(({ name }) => name)).toEqual([]);
    });
  });
