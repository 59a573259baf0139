import type { FileCheck, FileContext, Finding, PlacedMetric } from "./check.ts";

/** One group of thousands as Vietnamese prints it; no decimal would be written with a zero at its end. */
const group = "-?\\d{1,3}\\.\\d\\d0(?![\\d.])";

/** In YAML or in a cell of CSV; where no file has one, no figure's place need be looked for. */
const somewhere = new RegExp(`(?:\\b(?:value|valueHigh):\\s*|,)${group}`);
/** A place in YAML is that of the key, in CSV that of the cell. */
const atPlace = new RegExp(`^(?:\\w+:\\s*)?(${group})`);

const fields = ["value", "valueHigh"] as const;

function findingsOf({ metric, file, path }: PlacedMetric, { texts, locate }: FileContext): Finding[] {
  const lines = texts.get(file)?.split("\n") ?? [];
  return fields.flatMap((field): Finding[] => {
    if (metric[field] === undefined) return [];
    const place = locate(file, [...path, field]);
    const [, written] = atPlace.exec(lines[place.line - 1]?.slice(place.column - 1) ?? "") ?? [];
    if (!written) return [];
    return [
      {
        file,
        ...place,
        message: "Dấu chấm ở đây là dấu thập phân; số không ở cuối cho thấy có thể nó ngăn hàng nghìn.",
        actual: written,
        remedy: `Nguồn in hàng nghìn thì viết ${written.replace(".", "")}, in phần thập phân thì viết ${Number(written)}.`,
      },
    ];
  });
}

/** “7.700” printed in Vietnamese is seven thousand seven hundred, and in YAML seven point seven: nobody else would notice. */
export const thousandsDot: FileCheck = {
  name: "thousands-dot",
  looksAt: "files",
  description: "Giá trị không chép nguyên dấu chấm ngăn hàng nghìn: 7.700 là bảy phẩy bảy.",
  check: (context) => {
    const suspect = new Set([...context.texts].filter(([, text]) => somewhere.test(text)).map(([file]) => file));
    return context.metrics.filter(({ file }) => suspect.has(file)).flatMap((placed) => findingsOf(placed, context));
  },
};
