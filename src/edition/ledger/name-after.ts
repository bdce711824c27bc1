import { type AnchorName, compareAnchorNames, parseAnchorName } from './anchor-name.ts';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

/**
 * Name a passage that is put between two others.
 *
 *     p12 · p13     p12a        the letter says that it came later
 *     p12a · p13    p12b
 *     p12a · p12b   p12aa
 *     nothing · p1  p0a         what is numbered was there first
 *     p40 · nothing p41         the next number never used
 *     p12 · p12a    p12b        no name lies between: the next that is free
 *
 * @param before
 *   The anchor of the last passage of this kind before it, or null.
 * @param after
 *   The anchor of the next passage of this kind that has one, or null.
 * @param letter
 *   `p` or `h`.
 * @param used
 *   Every anchor ever given. The name is not added to it.
 * @returns
 *   A name that was never used.
 */
export function nameAfter(
  before: string | null,
  after: string | null,
  letter: 'p' | 'h',
  used: ReadonlySet<string>,
): string {
  if (after === null) return nextNumber(letter, used);
  const low = parseAnchorName(before ?? `${letter}0`) ?? { letter, number: 0, suffix: '' };
  const high = parseAnchorName(after);
  const free: string[] = [];
  for (const name of namesFrom(low)) {
    if (used.has(written(name))) continue;
    if (high === null || compareAnchorNames(low, high) > 0 || compareAnchorNames(name, high) < 0) return written(name);
    free.push(written(name));
  }
  // One of the names offered is always free: for each used one, a longer one is offered too.
  return free[0] ?? nameAfter(`${written(low)}z`, after, letter, used);
}

/** First the names beside it (`p12b` for `p12a`), then those below it (`p12aa`). */
function namesFrom(low: AnchorName): readonly AnchorName[] {
  const beside =
    low.suffix === ''
      ? []
      : letters.filter((last) => last > low.suffix.slice(-1)).map((last) => low.suffix.slice(0, -1) + last);
  const below = letters.map((last) => low.suffix + last);
  return [...beside, ...below].map((suffix) => ({ ...low, suffix }));
}

function nextNumber(letter: string, used: ReadonlySet<string>): string {
  let last = 0;
  for (const anchor of used) {
    const name = parseAnchorName(anchor);
    if (name?.letter === letter) last = Math.max(last, name.number);
  }
  return `${letter}${String(last + 1)}`;
}

function written(name: AnchorName): string {
  return `${name.letter}${String(name.number)}${name.suffix}`;
}
