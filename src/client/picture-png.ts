/** Turns a picture that opens alone, an SVG, into a PNG as the page's own fonts set it. */

/** Pixels for each of the picture's own, so that it is sharp in print and on dense screens. */
const density = 2;

/** Fonts within an image are ready a moment after the image itself, and nothing tells when. Milliseconds. */
const fontsTake = 100;

const asDataUrl = (content: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(content);
  });

/** The rule with its file inside. An SVG drawn as an image fetches nothing. */
async function carryFont({ cssText }: CSSFontFaceRule): Promise<string> {
  const [, path] = /url\("([^"]+)"\)/.exec(cssText) ?? [];
  if (!path) return cssText;
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return cssText.replace(path, await asDataUrl(await answer.blob()));
}

let fonts: Promise<string> | undefined;

async function readFonts(): Promise<string> {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule);
  return (await Promise.all(faces.map(carryFont))).join("");
}

/** @param svg with its width and height. @throws when a font does not come or the browser cannot draw it */
export async function makePng(svg: string): Promise<Blob> {
  fonts ??= readFonts();
  fonts.catch(() => {
    fonts = undefined;
  });
  const styled = svg.replace(">", `><style>${await fonts}</style>`);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(styled)}`;
  await image.decode();
  await new Promise((resolve) => setTimeout(resolve, fontsTake));
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * density;
  canvas.height = image.naturalHeight * density;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((png) => (png ? resolve(png) : reject(new Error("no PNG"))), "image/png");
  });
}
