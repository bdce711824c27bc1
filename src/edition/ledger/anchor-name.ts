/** The parts of a passage's anchor. */
export interface AnchorName {
  /** `p` for a passage, `h` for a heading. */
  readonly letter: string;
  readonly number: number;
  /** Empty, or the letters of a later addition: `a`, `ab`. */
  readonly suffix: string;
}

/**
 * Read the anchor of a passage.
 *
 * @param anchor
 *   `p12`, `p12a`, `h3`.
 * @returns
 *   Its parts, or null where it is something else.
 */
export function parseAnchorName(anchor: string): AnchorName | null {
  const match = /^([ph])(\d+)([a-z]*)$/u.exec(anchor);
  return match === null ? null : { letter: match[1] ?? '', number: Number(match[2]), suffix: match[3] ?? '' };
}

/**
 * Compare two anchors of one letter: `p12`, `p12a`, `p12aa`, `p12b`, `p13`.
 *
 * @param left
 *   Its parts.
 * @param right
 *   The parts of the other.
 * @returns
 *   Below 0 where the left comes first, above 0 where the right does, 0 where they are equal.
 */
export function compareAnchorNames(left: AnchorName, right: AnchorName): number {
  if (left.number !== right.number) return left.number - right.number;
  if (left.suffix === right.suffix) return 0;
  return left.suffix < right.suffix ? -1 : 1;
}
