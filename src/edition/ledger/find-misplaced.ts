/**
 * Find the passages that were moved within the text: as few as explain the new order.
 *
 * Those that can stay are a longest run that rises in both orders, found in n log n steps (the patience method; see
 * https://en.wikipedia.org/wiki/Longest_increasing_subsequence).
 *
 * @param kept
 *   Passages that stand before and now, in the order before, each with its place now.
 * @returns
 *   The anchors that stand elsewhere than they did.
 */
export function findMisplaced(kept: readonly (readonly [id: string, place: number])[]): ReadonlySet<string> {
  /** `tops[n]`: index of the passage that ends the best run of n + 1. */
  const tops: number[] = [];
  const previous: (number | undefined)[] = [];
  kept.forEach(([, place], index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[tops[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = tops[low - 1];
    tops[low] = index;
  });
  const misplaced = new Set(kept.map(([id]) => id));
  for (let index = tops.at(-1); index !== undefined; index = previous[index]) misplaced.delete(kept[index]?.[0] ?? '');
  return misplaced;
}
