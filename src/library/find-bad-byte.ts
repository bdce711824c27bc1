import { isUtf8 } from 'node:buffer';

/**
 * Find the first byte that is not UTF-8 (Unicode 17.0, table 3-7: no overlong forms, no surrogates).
 *
 * @param bytes
 *   A whole file.
 * @returns
 *   The byte, its offset from 0 and its line from 1; null where all is well. For a character that is cut short it is
 *   the first byte of that character.
 */
export function findBadByte(bytes: Uint8Array): BadByte | null {
  // Nearly all files are. Where one is not, Node only says so.
  if (isUtf8(bytes)) return null;
  let line = 1;
  for (let offset = 0; offset < bytes.length;) {
    const byte = bytes[offset] ?? 0;
    if (byte === 0x0a) line += 1;
    const length = lengthAt(bytes, offset);
    if (length === 0) return { byte, offset, line };
    offset += length;
  }
  return null;
}

/** How many bytes the character has that begins here; 0 where none does. */
function lengthAt(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] ?? 0;
  if (lead < 0x80) return 1;
  const form = forms.find(({ from, to }) => lead >= from && lead <= to);
  if (form === undefined) return 0;
  for (let index = 1; index < form.length; index += 1) {
    const byte = bytes[offset + index] ?? 0;
    const [low, high] = index === 1 ? form.second : [0x80, 0xbf];
    if (byte < low || byte > high) return 0;
  }
  return form.length;
}

/** By the first byte: how long the character is, and what its second byte may be. */
const forms: readonly Form[] = [
  { from: 0xc2, to: 0xdf, length: 2, second: [0x80, 0xbf] },
  { from: 0xe0, to: 0xe0, length: 3, second: [0xa0, 0xbf] },
  { from: 0xe1, to: 0xec, length: 3, second: [0x80, 0xbf] },
  { from: 0xed, to: 0xed, length: 3, second: [0x80, 0x9f] },
  { from: 0xee, to: 0xef, length: 3, second: [0x80, 0xbf] },
  { from: 0xf0, to: 0xf0, length: 4, second: [0x90, 0xbf] },
  { from: 0xf1, to: 0xf3, length: 4, second: [0x80, 0xbf] },
  { from: 0xf4, to: 0xf4, length: 4, second: [0x80, 0x8f] },
];

interface Form {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly second: readonly [number, number];
}

/** Where a file stops being UTF-8. */
export interface BadByte {
  readonly byte: number;
  /** From 0. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
}
