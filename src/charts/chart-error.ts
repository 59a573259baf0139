/** A chart that cannot be drawn because of what its spec asks for. The message is for editors, in Vietnamese. */
export class ChartDataError extends Error {
  override name = "ChartDataError";
}
