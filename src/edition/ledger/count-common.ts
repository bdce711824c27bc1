/**
 * Count the words that two texts have in common.
 *
 * @param before
 *   The hashes of the words of the one.
 * @param now
 *   Those of the other.
 * @returns
 *   How many there are, each counted as often as it stands in both.
 */
export function countCommon(before: readonly number[], now: readonly number[]): number {
  const rest = [...now];
  return before.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}
