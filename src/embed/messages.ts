/** Asks an embed of ours to say its height again: for a host whose script came after the embed. */
export const heightRequest = "nhip-kcn-chieu-cao?";

interface Announcement {
  /** The chart's id. */
  readonly id: string;
  /** CSS pixels. */
  readonly height: number;
  /** The embed's own address. */
  readonly address: string;
  /** The name by which Pym's parent knows its child. */
  readonly pymId: string;
  /** WordPress' word that the frame is its own; absent elsewhere. */
  readonly secret: string | undefined;
}

/**
 * An embed's height in every protocol that pages already listen for. One object serves those that look for a key of
 * their own: ours, plain `height`, Datawrapper, AMP and WordPress; Pym, Medium and the Guardian read text.
 */
export function heightMessages({ id, height, address, pymId, secret }: Announcement): unknown[] {
  return [
    {
      "nhip-kcn": height,
      height,
      "datawrapper-height": { [id]: height },
      sentinel: "amp",
      type: "embed-size",
      ...(secret && { message: "height", value: height, secret }),
    },
    `pymxPYMx${pymId}xPYMxheightxPYMx${height}`,
    JSON.stringify({ src: address, context: "iframe.resize", height }),
    JSON.stringify({ type: "set-height", value: height }),
  ];
}
