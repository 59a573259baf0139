/** The part of subset-font that is used; the package carries no types. */
declare module "subset-font" {
  interface Options {
    readonly targetFormat: "woff2";
    /** An axis is pinned to a number or cut to a range. */
    readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    readonly keepFeatures: readonly string[];
    readonly noHinting: boolean;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
