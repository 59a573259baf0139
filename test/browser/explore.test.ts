import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { most } from "../../src/components/records/bounds.ts";
import { makeCatalogue } from "../../src/explore/catalogue.ts";
import { listPrepared } from "../../src/explore/prepared.ts";
import { chartPath, comparisonPath, explorePath, figurePath } from "../../src/urls.ts";
import { edition } from "../site/edition.ts";
import { phone, useBrowser, visit } from "./visit.ts";

useBrowser();

const { start } = makeCatalogue(edition);
const drawn = "#tc-hinh figure.bieu-do";
const picked = "#tc-chuoi li";
const titles = (page: Page) => page.locator(`${drawn} .bieu-do-ten`).allTextContents();
const query = (page: Page) => new URL(page.url()).search;

/** Opens the page and waits for its first chart. */
const explore = (asked: string, look: Parameters<typeof visit<void>>[2], options = {}) =>
  visit(explorePath(asked), options, async (visited) => {
    await visited.page.locator(drawn).first().waitFor();
    await look(visited);
  });

async function pick(page: Page, typed: string) {
  const before = await page.locator(picked).count();
  await page.locator("#tc-o").pressSequentially(typed);
  await page.keyboard.press("Enter");
  await page.locator(picked).nth(before).waitFor();
}

describe("the page where readers pick", () => {
  it("begins with a chart, its table and its sources, and the policy refuses nothing", async () => {
    await explore("", async ({ page, complaints }) => {
      expect(await titles(page)).toHaveLength(1);
      expect(await page.locator(picked).count()).toBe(start.lines.length);
      const [row] = await page.locator(`${drawn} tbody tr`).all();
      expect(await row?.locator('a[href^="/so/"]').count()).toBe(1);
      expect(await row?.locator('a[href^="/nguon/"]').count()).toBe(1);
      expect(await page.locator("#tc-bao").textContent()).toMatch(/^Đã vẽ: .+ \d+ số liệu\./);
      expect(query(page)).toBe("");
      expect(complaints).toEqual([]);
    });
  });

  it("finds what is typed without marks, and the address follows", async () => {
    await explore("", async ({ page, complaints }) => {
      await pick(page, "lao dong ha noi");
      expect(await page.locator(picked).last().textContent()).toContain("Lao động");
      expect(query(page)).toContain("dong=lao-dong.hn-kcn");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("tc-o");
      expect(complaints).toEqual([]);
    });
  });

  it("can be used by keys alone: arrows walk the list, Escape closes it", async () => {
    await explore("", async ({ page }) => {
      await page.locator("#tc-o").focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      const active = await page.locator("#tc-o").getAttribute("aria-activedescendant");
      expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
      await page.keyboard.press("Escape");
      expect(await page.locator("#tc-danh").isVisible()).toBe(false);
      expect(await page.locator("#tc-o").getAttribute("aria-expanded")).toBe("false");
    });
  });

  it("opens its list at the top with nothing chosen, so that Enter adds nothing unseen", async () => {
    await explore("", async ({ page }) => {
      await page.locator("#tc-o").click();
      await page.locator("#tc-danh [role=option]").first().waitFor();
      expect(await page.locator("#tc-danh [aria-selected=true]").count()).toBe(0);
      expect(await page.locator("#tc-danh").evaluate(({ scrollTop }) => scrollTop)).toBe(0);
      await page.keyboard.press("ArrowUp");
      expect(await page.locator("#tc-danh [role=option]").last().getAttribute("aria-selected")).toBe("true");
    });
  });

  it("turns a span round that would end before it begins", async () => {
    await explore("", async ({ page }) => {
      await page.getByRole("radio", { name: "Mức" }).check();
      await page.waitForFunction(() => location.search === "?do=muc");
      const years = (box: string) =>
        page.locator(`${box} option`).evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value));
      const [early = "", late = ""] = [
        (await years("#tc-den")).filter(Boolean).sort()[0],
        (await years("#tc-tu")).sort().at(-1),
      ];
      expect(early < late).toBe(true);
      await page.getByLabel("Đến năm").selectOption(early);
      await page.waitForFunction((year) => location.search.includes(`den=${year}`), early);
      await page.getByLabel("Từ năm").selectOption(late);
      await page.waitForFunction((span) => location.search === span, `?do=muc&tu=${early}&den=${late}`);
      expect(await page.locator(drawn).count()).toBeGreaterThan(0);
    });
  });

  it("changes the measure and the span; back and forward lead through what was shown", async () => {
    await explore("", async ({ page }) => {
      const first = await titles(page);
      await page.getByRole("radio", { name: "Mức" }).check();
      await page.waitForFunction(() => location.search === "?do=muc");
      const levels = await titles(page);
      expect(levels).not.toEqual(first);
      await page.getByLabel("Từ năm").selectOption("2022");
      await page.waitForFunction(() => location.search === "?do=muc&tu=2022");
      expect(await page.locator(`${drawn} tbody`).first().textContent()).not.toContain("2012");
      await page.goBack();
      await page.goBack();
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#tc-cach :checked")?.value !== "muc");
      expect(await titles(page)).toEqual(first);
      await page.goForward();
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#tc-cach :checked")?.value === "muc");
      expect(await titles(page)).toEqual(levels);
    });
  });

  it("shows the same to whom the link is sent", async () => {
    await explore("?dong=lao-dong.hn-kcn&do=tang-truong", async ({ page }) => {
      const link = new URL(await page.locator("#tc-lien-ket").inputValue());
      const seen = await titles(page);
      await explore(link.search, async ({ page: other }) => expect(await titles(other)).toEqual(seen));
    });
  });

  it("says what it does not understand in an address, and draws the rest", async () => {
    await explore("?dong=khong-co&dong=dang-vien.hn-dang-bo&do=lat-nguoc", async ({ page }) => {
      expect(await page.locator("#tc-bo-qua").textContent()).toBe(
        "Địa chỉ có phần trang không hiểu nên bỏ qua: không có chuỗi số liệu “khong-co”; không có cách đo “lat-nguoc”.",
      );
      expect(await page.locator(picked).count()).toBe(1);
    });
  });

  it("says so where there is only one figure, and does not offer what needs two", async () => {
    await explore("?dong=doanh-nghiep.hn-kcn&do=muc", async ({ page }) => {
      expect(await page.locator("#tc-luu-y").textContent()).toContain("Chỉ có một số liệu trong hình: Doanh nghiệp");
      expect(await page.locator('#tc-cach input[value="tang-truong"]').count()).toBe(0);
      expect(await page.locator("#tc-cach").textContent()).toContain("Chưa đủ số để xem: tăng trưởng, chỉ số 100.");
    });
  });

  it("leaves the reader where nothing is picked a way on", async () => {
    await explore("?dong=dang-vien.hn-dang-bo&do=muc", async ({ page }) => {
      await page.getByRole("button", { name: "Bỏ Đảng viên" }).click();
      await page.waitForFunction(() => !document.querySelector("#tc-hinh figure"));
      expect(await page.locator("#tc-bao").textContent()).toBe("Chưa chọn chuỗi số liệu nào.");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("tc-o");
      await page.getByRole("button", { name: "Về lựa chọn ban đầu" }).click();
      await page.locator(drawn).first().waitFor();
      expect(query(page)).toBe("");
    });
  });

  it("reads the drawn chart figure by figure, and leads from a figure to its source", async () => {
    await explore("?dong=dang-vien.hn-dang-bo&do=muc", async ({ page }) => {
      await page.locator(`${drawn} .bieu-do-khung`).focus();
      await page.keyboard.press("End");
      expect(await page.locator(".bieu-do-the").textContent()).toContain("1.461 người");
      await page.keyboard.press("Escape");
      expect(await page.locator(".bieu-do-the").isVisible()).toBe(false);
      expect(await page.locator(`${drawn} a[href="${figurePath("hn24-dang-vien")}"]`).count()).toBe(1);
    });
  });

  it("gives the table and the picture, made in the browser, and the code of a chart that can be embedded", async () => {
    await explore("?dong=dang-vien.hn-dang-bo&do=muc", async ({ page, complaints }) => {
      const take = async (name: RegExp) => {
        const saved = page.waitForEvent("download");
        await page.getByRole("button", { name }).click();
        return Buffer.concat(await Array.fromAsync(await (await saved).createReadStream()));
      };
      expect((await take(/CSV/)).toString()).toContain("hn24-dang-vien,dang-vien,hn-dang-bo");
      const svg = (await take(/SVG/)).toString();
      expect(svg).toContain("/so-sanh/tu-chon/?dong=dang-vien.hn-dang-bo");
      const [width, height] = ["width", "height"].map((side) => Number(new RegExp(`${side}="(\\d+)"`).exec(svg)?.[1]));
      const png = await take(/PNG/);
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
      expect(complaints).toEqual([]);
      await page.locator("#tc-nhung").waitFor();
      expect(await page.locator("#tc-nhung").inputValue()).toMatch(/<iframe src="[^"]+\/nhung\/[a-z0-9-]+\//);
    });
  });

  it("says so where a file cannot be made, and what can be had instead", async () => {
    await explore("?dong=dang-vien.hn-dang-bo&do=muc", async ({ page }) => {
      await page.route("**/fonts/*", (route) => route.abort());
      await page.getByRole("button", { name: /PNG/ }).click();
      await page.getByText("Không tạo được tệp. Mời bạn thử lại; hình thì có thể tải bản SVG.").waitFor();
    });
  });

  it("fits a phone", async () => {
    await explore(
      "",
      async ({ page }) => {
        await page.locator("#tc-o").click();
        expect(await page.locator("#tc-danh").isVisible()).toBe(true);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
      },
      { viewport: phone },
    );
  });
});

describe("its weight", () => {
  const scripts = (page: Page) =>
    page.evaluate(() =>
      performance.getEntriesByType("resource").flatMap(({ name }) => (/\.js$/.test(name) ? name : [])),
    );

  it("is at most 120 KB, compressed, for all that draws", async () => {
    await explore("", async ({ page }) => {
      const files = (await scripts(page)).filter((file) => /explore|tu-chon|chart-reader/.test(file));
      const bodies = await Promise.all(files.map(async (file) => (await page.request.get(file)).body()));
      expect(bodies.length).toBeGreaterThan(1);
      expect(bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)).toBeLessThanOrEqual(120 * 1024);
    });
  });

  it.each([
    comparisonPath(),
    comparisonPath([...edition.comparisons.keys()][0]),
    chartPath([...edition.charts.keys()][0]),
  ])("burdens no other page: %s", async (path) => {
    await visit(path, {}, async ({ page }) => {
      expect((await scripts(page)).filter((file) => /explore|tu-chon/.test(file))).toEqual([]);
    });
  });
});

it("without scripts the page says so and lists what is prepared", async () => {
  await visit(explorePath(), { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator("#tu-chon").isVisible()).toBe(false);
    expect(await page.locator("noscript").textContent()).toContain("Phần tự vẽ cần JavaScript");
    for (const id of edition.comparisons.keys()) {
      expect(await page.locator(`main a[href="${comparisonPath(id)}"]`).count()).toBe(1);
    }
    const listed = listPrepared(edition).flatMap(({ charts }) => charts.slice(0, most.ofIndicator));
    expect(listed.length).toBeGreaterThan(20);
    for (const { id } of listed) {
      expect(await page.locator(`main a[href="${chartPath(id)}"]`).count()).toBeGreaterThan(0);
    }
  });
});
