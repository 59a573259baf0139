import { readFileSync } from "node:fs";

/** One font file of the pictures: whole, because fonts cut for the web lack arrows and signs of comparison. */
interface FontFile {
  readonly name: string;
  readonly file: string;
}

const inter = (weight: string): FontFile => ({
  name: "Inter",
  file: `node_modules/@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`,
});

export const fontFiles: readonly FontFile[] = [
  inter("400Regular"),
  inter("500Medium"),
  inter("700Bold"),
  { name: "Source Serif 4", file: "node_modules/source-serif/TTF/SourceSerif4-Bold.ttf" },
];

export const readFont = ({ file }: FontFile): Buffer => readFileSync(file);
