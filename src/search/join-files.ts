/**
 * Join two files, so that one request fetches both.
 *
 * @param first
 *   Any bytes.
 * @param second
 *   Any bytes.
 * @returns
 *   The length of the first as four bytes, most significant first; the first; the second.
 */
export function joinFiles(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(4 + first.length + second.length);
  new DataView(joined.buffer).setUint32(0, first.length);
  joined.set(first, 4);
  joined.set(second, 4 + first.length);
  return joined;
}

/**
 * Part what `joinFiles` joined.
 *
 * @param joined
 *   The whole file.
 * @returns
 *   The two files.
 * @throws {RangeError}
 *   When it is shorter than it says.
 */
export function partFiles(joined: Uint8Array): readonly [first: Uint8Array, second: Uint8Array] {
  const end = 4 + new DataView(joined.buffer, joined.byteOffset, joined.byteLength).getUint32(0);
  if (end > joined.length) throw new RangeError('Expected a file of two parts; the first is cut off.');
  return [joined.subarray(4, end), joined.subarray(end)];
}
