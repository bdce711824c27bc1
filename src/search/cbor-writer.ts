/** Writes what Pagefind reads, piece by piece: CBOR (RFC 8949), of which Pagefind has lists, numbers and texts. */
export interface CborWriter {
  /** The bytes that have been written so far; they may change when more are written. */
  readonly bytes: () => Uint8Array;
  /** How many there are. */
  readonly length: () => number;
  /** Begin a list; as many items must follow. */
  readonly list: (length: number) => void;
  /** A whole number from 0. */
  readonly number: (value: number) => void;
  readonly text: (value: string) => void;
  /** Drop some bytes from the beginning. */
  readonly drop: (length: number) => void;
}

const types = { number: 0x00, text: 0x60, list: 0x80 } as const;

/**
 * Begin to write.
 *
 * @returns
 *   A writer without any bytes.
 */
export function cborWriter(): CborWriter {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(1024);
  let length = 0;

  const need = (more: number): void => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  };
  const head = (type: number, value: number): void => {
    need(5);
    if (value < 24) {
      bytes[length] = type | value;
      length += 1;
      return;
    }
    // 24, 25 and 26 say that one, two or four bytes follow.
    const size = value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    bytes[length] = type | (size === 4 ? 26 : 23 + size);
    for (let byte = 1; byte <= size; byte += 1) bytes[length + byte] = value >>> (8 * (size - byte));
    length += 1 + size;
  };
  return {
    bytes: () => bytes.subarray(0, length),
    length: () => length,
    list(items) {
      head(types.list, items);
    },
    number(value) {
      head(types.number, value);
    },
    text(value) {
      const encoded = encoder.encode(value);
      head(types.text, encoded.length);
      need(encoded.length);
      bytes.set(encoded, length);
      length += encoded.length;
    },
    drop(count) {
      bytes.copyWithin(0, count, length);
      length -= count;
    },
  };
}
