/** Embeds as pages of another origin show them. */
import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { heightAt } from "../../src/embed/heights.ts";
import { hostScript } from "../../src/embed/host-script.ts";
import { makeElement, makeFrame } from "../../src/embed/snippets.ts";
import { type Host, type HostPage, openHost } from "../embed-hosts/host.ts";
import { addressOf, chart, charts, copies, local } from "../embed-hosts/snippets.ts";
import { useBrowser, visit } from "./visit.ts";

useBrowser();

let host: Host;
beforeAll(async () => {
  host = await openHost();
});
afterAll(() => host.close());

const visitHost = <Result>(page: HostPage, options: BrowserContextOptions, look: Parameters<typeof visit<Result>>[2]) =>
  visit(host.show(page), options, look);

const embedIn = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.url().includes("/nhung/"));
  if (!frame) throw new Error("The page has no embed.");
  return frame;
};

const neededHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

const frameHeight = (page: Page) =>
  page
    .locator("iframe")
    .first()
    .evaluate((frame) => frame.clientHeight);

/** Waits until the frame is as tall as its chart, and says so. */
const fits = async (page: Page) => {
  await expect
    .poll(async () => (await frameHeight(page)) - (await neededHeight(embedIn(page))), { timeout: 4000 })
    .toBe(0);
  return true;
};

const bareFrame = (attributes = "", query = "") =>
  `<iframe src="${addressOf(chart.id, query)}" title="Biểu đồ" width="100%" height="150" frameborder="0" ${attributes}></iframe>`;
const openTable = (page: Page) => embedIn(page).locator("summary").last().click();

describe("without JavaScript on either side", () => {
  it.each([320, 360, 400, 480, 600, 680, 800, 1200])(
    "the frame of every chart is tall enough at %i pixels",
    async (width) => {
      const body = charts.map((one) => local(makeFrame(one, "tu-dong")).replace('loading="lazy"', "")).join("");
      const page = { head: "<style>body{margin:0}</style>", body };
      await visitHost(
        page,
        { viewport: { width, height: 800 }, javaScriptEnabled: false },
        async ({ page, complaints }) => {
          const frames = page.frames().slice(1);
          const inner = await Promise.all(frames.map(neededHeight));
          const outer = await page.locator("iframe").evaluateAll((all) => all.map((frame) => frame.clientHeight));
          const slack = outer.map((height, index) => height - (inner[index] ?? 0));
          expect(frames.length).toBe(charts.length);
          expect(Math.min(...slack)).toBeGreaterThanOrEqual(-1);
          // A long note takes fewer lines than at the narrower width that its frame is reckoned for.
          expect(Math.max(...slack)).toBeLessThanOrEqual(150);
          expect(complaints).toEqual([]);
        },
      );
    },
  );

  it.each([320, 680])("the frame of every frozen copy is tall enough at %i pixels", async (width) => {
    const body = copies.map((one) => local(makeFrame(one, "tu-dong")).replace('loading="lazy"', "")).join("");
    const page = { head: "<style>body{margin:0}</style>", body };
    await visitHost(page, { viewport: { width, height: 800 }, javaScriptEnabled: false }, async ({ page }) => {
      const outer = await page.locator("iframe").evaluateAll((all) => all.map((frame) => frame.clientHeight));
      const inner = await Promise.all(page.frames().slice(1).map(neededHeight));
      expect(inner.length).toBe(copies.length);
      expect(outer.filter((height, index) => height < (inner[index] ?? 0) - 1)).toEqual([]);
    });
  });

  it("the style of the snippet is the height that was computed", async () => {
    const body = local(makeFrame(chart, "tu-dong"));
    for (const width of [320, 500, 663, 664, 900]) {
      const page = { head: "<style>body{margin:0}</style>", body };
      await visitHost(page, { viewport: { width, height: 800 }, javaScriptEnabled: false }, async ({ page }) => {
        expect(Math.abs((await frameHeight(page)) - heightAt(chart.heights, width))).toBeLessThanOrEqual(2);
      });
    }
  });

  it("the embed shows its chart, its source and its table, and leads back", async () => {
    await visitHost({ body: bareFrame() }, { javaScriptEnabled: false }, async ({ page }) => {
      const embed = embedIn(page);
      expect(await embed.locator("svg").filter({ visible: true }).count()).toBe(1);
      expect(await embed.locator(".bieu-do-nguon a").count()).toBeGreaterThan(0);
      await openTable(page);
      expect(await embed.locator("table").isVisible()).toBe(true);
      expect(await embed.locator(".bieu-do-lien-ket a").getAttribute("target")).toBe("_blank");
    });
  });
});

describe("our own script", () => {
  it("gives our element the height of its chart, and follows it when the table is opened", async () => {
    await visitHost({ body: local(makeElement(chart, "sang")) }, {}, async ({ page, complaints }) => {
      await page.locator("iframe").waitFor();
      await page.waitForLoadState("networkidle");
      expect(await fits(page)).toBe(true);
      const before = await frameHeight(page);
      await openTable(page);
      await expect.poll(() => frameHeight(page)).toBeGreaterThan(before);
      expect(await fits(page)).toBe(true);
      expect(complaints).toEqual([]);
    });
  });

  it("moves nothing in the page when the chart comes", async () => {
    const body = `${local(makeElement(chart, "sang"))}<p>Chữ bên dưới.</p>`;
    await visitHost(
      { head: "<style>body{margin:0}</style>", body },
      { viewport: { width: 680, height: 900 } },
      async ({ page }) => {
        await page.locator("iframe").waitFor();
        const before = await frameHeight(page);
        await page.waitForLoadState("networkidle");
        await fits(page);
        expect(Math.abs((await frameHeight(page)) - before)).toBeLessThanOrEqual(48);
      },
    );
  });

  it("makes a frame of a named view and of a frozen copy, whose addresses have a slash", async () => {
    const view = charts.find(({ id }) => id.includes("/")) ?? chart;
    const [copy] = copies;
    const version = copy?.path.split("/").at(-2) ?? "";
    for (const one of [view, { ...chart, id: `${copy?.id}/${version}` as typeof chart.id }]) {
      await visitHost({ body: local(makeElement(one, "sang")) }, {}, async ({ page, complaints }) => {
        await page.locator("iframe").waitFor();
        await page.waitForLoadState("networkidle");
        expect(new URL(embedIn(page).url()).pathname).toBe(`/nhung/${one.id}/`);
        expect(await fits(page)).toBe(true);
        expect(complaints).toEqual([]);
      });
    }
  });

  it("sizes a plain frame, and one in a sandbox without an origin", async () => {
    const script = local('<script src="https://nhipkcn.example/nhung-v1.js" async></script>');
    for (const sandbox of ["", 'sandbox="allow-scripts allow-popups"']) {
      await visitHost({ body: bareFrame(sandbox) + script }, {}, async ({ page, complaints }) => {
        expect(await fits(page)).toBe(true);
        expect(complaints).toEqual([]);
      });
    }
  });

  it("believes only our own frames, and only a height that a chart can have", async () => {
    const liar = `<iframe id="khac" srcdoc="<script>setInterval(() => parent.postMessage({ 'nhip-kcn': 4321 }, '*'), 50)</script>" height="80"></iframe>`;
    const script = local('<script src="https://nhipkcn.example/nhung-v1.js"></script>');
    await visitHost({ body: script + bareFrame() + liar }, {}, async ({ page }) => {
      await fits(page);
      await embedIn(page).evaluate(() => {
        for (const height of [1e9, -1, 10, Number.NaN, "700", null]) parent.postMessage({ "nhip-kcn": height }, "*");
      });
      await page.waitForTimeout(300);
      expect(await fits(page)).toBe(true);
      expect(await page.locator("#khac").evaluate((frame) => frame.clientHeight)).toBe(80);
    });
  });
});

describe("hosts that have never heard of us", () => {
  const datawrapper = `<script>window.addEventListener("message", function (event) {
    if (typeof event.data["datawrapper-height"] === "undefined") return;
    var frames = document.querySelectorAll("iframe");
    for (var id in event.data["datawrapper-height"])
      for (var i = 0; i < frames.length; i++)
        if (frames[i].contentWindow === event.source) frames[i].style.height = event.data["datawrapper-height"][id] + "px";
  });</script>`;
  const pym =
    '<div id="khung"></div><script src="/pym.js"></script><script>new pym.Parent("khung", "{address}")</script>';
  const frames =
    '<div id="khung"></div><script src="/frames.js"></script><script>new newswireFrames.Framer(document.getElementById("khung"), { src: "{address}" })</script>';

  it.each([
    ["a Datawrapper listener", () => datawrapper + bareFrame()],
    ["pym.js", () => pym.replace("{address}", addressOf(chart.id))],
    ["@newswire/frames", () => frames.replace("{address}", addressOf(chart.id))],
  ])("%s sizes our embed, also when the table is opened", async (_name, body) => {
    await visitHost({ body: body() }, {}, async ({ page, complaints }) => {
      await page.locator("iframe").waitFor();
      await page.waitForLoadState("networkidle");
      expect(await fits(page)).toBe(true);
      await openTable(page);
      expect(await fits(page)).toBe(true);
      expect(complaints).toEqual([]);
    });
  });

  it("hear AMP, Medium, the Guardian, WordPress and a plain height", async () => {
    const listener = "<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>";
    const frame = bareFrame().replace(addressOf(chart.id), `${addressOf(chart.id)}#?secret=aB12`);
    await visitHost({ body: listener + frame }, {}, async ({ page }) => {
      const height = await neededHeight(embedIn(page));
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
      const texts = heard
        .filter((data) => typeof data === "string")
        .flatMap((text) => (text.startsWith("{") ? [JSON.parse(text)] : []));
      expect(heard).toContainEqual(expect.objectContaining({ sentinel: "amp", type: "embed-size", height }));
      expect(heard).toContainEqual(expect.objectContaining({ message: "height", value: height, secret: "aB12" }));
      expect(texts).toContainEqual({ type: "set-height", value: height });
      expect(texts).toContainEqual(expect.objectContaining({ context: "iframe.resize", height }));
    });
  });
});

describe("a host with a policy of its own", () => {
  const origin = () => local("https://nhipkcn.example");

  it("needs frame-src and script-src for our element, and then nothing is refused", async () => {
    const policy = `default-src 'none'; frame-src ${origin()}; script-src ${origin()}${hostScript.path}`;
    const page = { body: local(makeElement(chart, "toi")), headers: { "Content-Security-Policy": policy } };
    await visitHost(page, {}, async ({ page, complaints }) => {
      await page.locator("iframe").waitFor();
      await page.waitForLoadState("networkidle");
      expect(await fits(page)).toBe(true);
      expect(complaints).toEqual([]);
    });
  });

  it("that refuses styles still gives a plain frame its fixed height", async () => {
    const page = {
      body: local(makeFrame(chart, "sang")),
      headers: { "Content-Security-Policy": `default-src 'none'; frame-src ${origin()}` },
    };
    await visitHost(page, { viewport: { width: 400, height: 900 } }, async ({ page }) => {
      expect(await frameHeight(page)).toBeGreaterThanOrEqual(await neededHeight(embedIn(page)));
    });
  });
});

it("an embed in a sandbox without an origin works, and its link opens", async () => {
  const sandbox = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';
  await visitHost({ body: bareFrame(sandbox, "?giao-dien=toi") }, {}, async ({ page, complaints }) => {
    const embed = embedIn(page);
    expect(await embed.evaluate(() => self.origin)).toBe("null");
    expect(await embed.evaluate(() => document.documentElement.dataset.giaoDien)).toBe("toi");
    const opened = page.waitForEvent("popup");
    await embed.locator(".bieu-do-lien-ket a").click();
    expect((await opened).url()).toBeDefined();
    expect(complaints).toEqual([]);
  });
});

it("twenty embeds load as the reader comes to them, and nothing moves", async () => {
  const twenty = Array.from({ length: 20 }, (_, index) => charts[index % charts.length] ?? chart);
  const body = twenty.map((one) => local(makeFrame(one, "sang"))).join("<p>Một đoạn.</p>");
  await visitHost({ body }, { viewport: { width: 680, height: 800 } }, async ({ page }) => {
    const loaded = () => page.frames().filter((frame) => frame.url().includes("/nhung/")).length;
    expect(loaded()).toBeLessThan(20);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += 1500) {
      await page.evaluate((top) => scrollTo(0, top), y);
      await page.waitForTimeout(60);
    }
    await expect.poll(loaded).toBe(20);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  });
});

it("the address hides the title and ignores what it does not know", async () => {
  await visitHost(
    { body: bareFrame("", "?tieu-de=an&giao-dien=%22%3E%3Cscript%3E&nen=xanh") },
    {},
    async ({ page, complaints }) => {
      const embed = embedIn(page);
      expect((await embed.locator("h1").boundingBox())?.height).toBe(1);
      expect(await embed.evaluate(() => Object.keys(document.documentElement.dataset))).toEqual(["tieuDe"]);
      expect(complaints).toEqual([]);
    },
  );
});
