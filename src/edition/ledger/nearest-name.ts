/**
 * Find the name nearest to one that an index does not have: `name-enver-pasha`, `#enver`, `NAME-Kemal`.
 *
 * Words of a name may be missing from what was asked for, and about one letter in three may be wrong.
 *
 * @param ids
 *   The anchors of the names in the index, in its order: `name-enver-pasa`.
 * @param fragment
 *   What the address asked for, with or without `#` and `name-`.
 * @returns
 *   The anchor of the nearest; of two as near, the one whose other words are fewer, then the first. Null where none is
 *   like it.
 */
export function nearestName(ids: readonly string[], fragment: string): string | null {
  const asked = bare(fragment);
  const most = Math.floor(asked.length / 3);
  let nearest: string | null = null;
  let [least, leastOfWhole] = [most, Infinity];
  for (const id of ids) {
    const name = bare(id);
    const distance = Math.min(...runsOf(name).map((run) => lettersApart(run, asked)));
    const ofWhole = lettersApart(name, asked);
    if (distance > least || (distance === least && ofWhole >= leastOfWhole)) continue;
    [nearest, least, leastOfWhole] = [id, distance, ofWhole];
  }
  return nearest;
}

function bare(anchor: string): string {
  return anchor.toLowerCase().replace(/^#?(?:names?[^a-z\d]+)?/u, '');
}

/** `enver-pasa` by each of its words, and by all that stand together. */
function runsOf(name: string): readonly string[] {
  const words = name.split('-');
  return words.flatMap((_, from) => words.slice(from).map((__, to) => words.slice(from, from + to + 1).join('-')));
}

/** How many letters must be put in, taken out or changed to make one of the other (Levenshtein’s distance). */
function lettersApart(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (const [row, letter] of Array.from(left).entries()) {
    const here = [row + 1];
    for (const [column, other] of Array.from(right).entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
      here.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (here[column] ?? 0) + 1));
    }
    above = here;
  }
  return above[right.length] ?? 0;
}
