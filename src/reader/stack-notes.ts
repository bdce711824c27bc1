/**
 * Place notes in a margin: each as near to its call as can be, none over another.
 *
 * Neighbours that would overlap share their displacement (pool adjacent violators, the algorithm of isotonic
 * regression), so that a run of long notes spreads around its calls and does not push the last one far down.
 *
 * @param notes
 *   In reading order: where each would stand by itself, and how high it is. Any one unit.
 * @param room
 *   `gap`: what must be free between two notes; `floor`: none may stand above it; 0 when it is not given. In the same
 *   unit.
 * @returns
 *   Where each stands.
 */
export function stackNotes(
  notes: readonly { readonly wanted: number; readonly height: number }[],
  { gap, floor = 0 }: { readonly gap: number; readonly floor?: number },
): readonly number[] {
  const runs: Run[] = [];
  notes.forEach(({ wanted, height }, index) => {
    let run: Run = { first: index, count: 1, height: height + gap, sum: wanted };
    for (
      let above = runs.at(-1);
      above !== undefined && Math.max(floor, topOf(above)) + above.height > topOf(run);
      above = runs.at(-1)
    ) {
      runs.pop();
      run = {
        first: above.first,
        count: above.count + run.count,
        height: above.height + run.height,
        // What the lower notes want of the top of the run is what they want less what stands above them.
        sum: above.sum + run.sum - run.count * above.height,
      };
    }
    runs.push(run);
  });
  const tops: number[] = [];
  let free = floor;
  for (const run of runs) {
    let top = Math.max(topOf(run), free);
    for (const { height } of notes.slice(run.first, run.first + run.count)) {
      tops.push(top);
      top += height + gap;
    }
    free = top;
  }
  return tops;
}

/** Notes that stand one under the other without room between them. */
interface Run {
  readonly first: number;
  readonly count: number;
  /** Of all of them, gaps included. */
  readonly height: number;
  /** Of the tops that they want for the run. */
  readonly sum: number;
}

/** The mean of what its notes want. */
function topOf({ sum, count }: Run): number {
  return sum / count;
}
