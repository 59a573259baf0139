/** A number without what computing leaves behind (`0.1 + 0.2`): no source prints twelve digits after the first that counts. */
export const withoutNoise = (value: number): number =>
  Number.isInteger(value) ? value + 0 : Number(value.toPrecision(12));
