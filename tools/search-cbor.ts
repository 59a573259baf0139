/** Numbers, texts and lists written one after the other as CBOR, as fast as an index of some million numbers needs. */
export interface CborWriter {
  number(value: number): void;
  text(value: string): void;
  /** Begins a list: so many values written next are its items. */
  list(length: number): void;
  /** What was written since the last time this was asked. */
  take(): Uint8Array;
}

const kind = { positive: 0x00, negative: 0x20, text: 0x60, list: 0x80 } as const;

export function makeCborWriter(): CborWriter {
  let bytes = Buffer.alloc(1 << 16);
  let start = 0;
  let end = 0;

  function makeRoom(room: number) {
    if (end + room <= bytes.length) return;
    const grown = Buffer.alloc(Math.max(1 << 16, 2 * (end - start + room)));
    bytes.copy(grown, 0, start, end);
    [bytes, start, end] = [grown, 0, end - start];
  }

  function head(major: number, value: number) {
    makeRoom(5);
    if (value < 24) bytes[end++] = major | value;
    else if (value < 0x100) {
      bytes[end++] = major | 24;
      bytes[end++] = value;
    } else if (value < 0x10000) {
      bytes[end++] = major | 25;
      end = bytes.writeUInt16BE(value, end);
    } else {
      bytes[end++] = major | 26;
      end = bytes.writeUInt32BE(value, end);
    }
  }
  return {
    number: (value) => (value < 0 ? head(kind.negative, -1 - value) : head(kind.positive, value)),
    text(value) {
      const length = Buffer.byteLength(value);
      head(kind.text, length);
      makeRoom(length);
      end += bytes.write(value, end);
    },
    list: (length) => head(kind.list, length),
    take() {
      const taken = bytes.subarray(start, end);
      start = end;
      return taken;
    },
  };
}
