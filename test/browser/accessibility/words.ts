/** What a chart says in words: to those who listen, and to everybody beside the picture. */
import type { Page } from "playwright-core";
import type { Probe } from "./probe.ts";

interface Said {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly note: string;
  /** The words of the table, row by row. */
  readonly rows: readonly string[];
  /** Figures written into the picture in sight: the bold ones. */
  readonly printed: readonly string[];
  /** Rows of drawn figures, as a voice says them. */
  readonly spoken: readonly string[];
  readonly caption: string;
  readonly heads: number;
  readonly rowHeads: number;
}

const readSaid = (page: Page): Promise<Said> =>
  page.evaluate(() => {
    const figure = document.querySelector("figure.bieu-do") ?? document.body;
    const textOf = (selector: string) => figure.querySelector(selector)?.textContent?.trim() ?? "";
    const printed = [...figure.querySelectorAll<SVGTextElement>("svg text")].filter(
      (text) => text.checkVisibility() && getComputedStyle(text).fontWeight === "700" && /\d/.test(text.textContent),
    );
    return {
      title: textOf(".bieu-do-ten"),
      subtitle: textOf(".bieu-do-phu"),
      description: textOf(".bieu-do-loi"),
      note: textOf(".bieu-do-ghi-chu"),
      rows: [...figure.querySelectorAll("tbody tr")].map(({ textContent }) => textContent ?? ""),
      printed: printed.map(({ textContent }) => textContent ?? ""),
      spoken: [...figure.querySelectorAll<HTMLElement>("tr[data-doc]")].map(({ dataset }) => dataset.doc ?? ""),
      caption: textOf("caption"),
      heads: figure.querySelectorAll('thead th[scope="col"]').length,
      rowHeads: figure.querySelectorAll('tbody th[scope="row"]').length,
    };
  });

/** Names and descriptions of the pictures, as the browser hands them to a screen reader. */
async function readPictureNames(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ role, ignored }) => role?.value === "image" && !ignored)
    .map(({ name, description }) => ({
      name: String(name?.value ?? ""),
      description: String(description?.value ?? ""),
    }));
}

const numbersIn = (text: string) => text.match(/\d[\d.]*(?:,\d+)?/g) ?? [];

export const onlyVisual: Probe = {
  test: "only-visual",
  look: async (page) => {
    const [said, pictures] = [await readSaid(page), await readPictureNames(page)];
    const named = pictures.some(({ name, description }) => name === said.title && description === said.description);
    const words = new Set(numbersIn([said.description, said.note, ...said.rows].join(" ")));
    const missing = said.printed.filter((text) => !numbersIn(text).every((number) => words.has(number)));
    const silent = said.spoken.filter((words) => !words || /\d{2}/.test(words.split(":").at(-1) ?? ""));
    return {
      examined: said.printed.length + said.spoken.length,
      findings: [
        ...(named ? [] : [`no picture has the title and the words of the chart: ${JSON.stringify(pictures)}`]),
        ...missing.map((text) => `only in the picture: ${text}`),
        ...silent.map((text) => `not said in words: ${text}`),
      ],
    };
  },
};

export const noTitle: Probe = {
  test: "no-title",
  look: async (page) => {
    const { title, subtitle, description } = await readSaid(page);
    const seen = await page.locator("figure.bieu-do :is(.bieu-do-ten, .bieu-do-phu, .bieu-do-loi):visible").count();
    const isWhole = seen >= 3 && [title, subtitle, description].every((text) => text.length > 8);
    return { examined: 1, findings: isWhole ? [] : [`“${title}”, “${subtitle}”, “${description}”`] };
  },
};

/** The kinds of charts, as descriptions begin. */
const kindWords = /^(Biểu đồ|Hình) /;

export const noExplanation: Probe = {
  test: "no-explanation",
  look: async (page) => {
    const { description, subtitle } = await readSaid(page);
    const definitions = await page.locator('main a[href^="/chi-so/"]').count();
    const findings = [
      ...(kindWords.test(description) || description.includes("Biểu đồ") ? [] : [`what kind it is: ${description}`]),
      ...(subtitle ? [] : ["what is measured"]),
      ...(definitions > 0 ? [] : ["where its indicators are defined"]),
    ];
    return { examined: 1, findings: findings.map((what) => `does not say ${what}`) };
  },
};

export const noTable: Probe = {
  test: "no-table",
  look: async (page) => {
    const { rows, spoken, caption, heads, rowHeads, printed } = await readSaid(page);
    const files = await page.locator('main a[download][href$=".csv"]').count();
    const isWhole = rows.length > 0 && rows.length >= spoken.length && rowHeads === rows.length;
    const isNamed = caption.length > 8 && heads >= 3;
    return {
      examined: rows.length,
      findings: isWhole && isNamed && files > 0 ? [] : [JSON.stringify({ rows, spoken, caption, heads, printed })],
    };
  },
};

/** Syllables a sentence, on average (some twenty words) and at most; Vietnamese writes each apart. */
const sentenceLimits = { mean: 30, longest: 60 };

const sentencesOf = (text: string) => text.split(/(?<=[.!?…])\s+(?=\p{Lu})/u).filter(Boolean);
const syllables = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

export const readingLevel: Probe = {
  test: "reading-level",
  look: async (page) => {
    const { title, subtitle, description, note } = await readSaid(page);
    const sentences = [title, subtitle, description, note].flatMap(sentencesOf);
    const lengths = sentences.map(syllables);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    const long = sentences.filter((sentence) => syllables(sentence) > sentenceLimits.longest);
    return {
      examined: sentences.length,
      findings: [...long, ...(mean > sentenceLimits.mean ? [`${mean.toFixed(1)} syllables a sentence`] : [])],
    };
  },
};
