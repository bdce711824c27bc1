import { smallWords } from './rules/small-words.ts';

/**
 * Say how well a short title fits a full one.
 *
 * `equal` and `part` compare whole words in a row. A `contraction` has some of the words in their order, where an
 * ending may
 * differ (*Vostok*, *Vostoka*) or a word be a piece of one (*Salz*, *Salzhandel*).
 *
 * @param short
 *   Words of the short title, as `titleWords` gives them.
 * @param full
 *   Words of the full title.
 * @returns
 *   `score` from 0 to 4: above 2 for a part that begins the title, 3 and more for an equal one; below 1 for a
 *   contraction the
 *   share of its weighty words that fit.
 */
export function matchTitle(short: readonly string[], full: readonly string[]): TitleMatch {
  if (short.length === 0 || full.length === 0) return { kind: 'none', score: 0 };
  const at = indexOfRun(short, full);
  if (at === 0) return short.length === full.length ? { kind: 'equal', score: 4 } : { kind: 'start', score: 3 };
  if (at > 0) return { kind: 'part', score: 2 };
  const weighty = short.filter(isWeighty);
  const share = inOrder(weighty, full.filter(isWeighty)) / Math.max(1, weighty.length);
  return share > 0 ? { kind: 'contraction', score: share * 0.99 } : { kind: 'none', score: 0 };
}

function indexOfRun(short: readonly string[], full: readonly string[]): number {
  if (!short.some(isWeighty)) return -1;
  for (let at = 0; at + short.length <= full.length; at += 1) {
    if (short.every((word, index) => full[at + index] === word)) return at;
  }
  return -1;
}

/** How many words of one title come in the other, in their order; in any order they count half. */
function inOrder(short: readonly string[], full: readonly string[]): number {
  let row = new Array<number>(full.length + 1).fill(0);
  for (const word of short.slice(0, longest)) {
    const next = [0];
    for (const [index, other] of full.slice(0, longest).entries()) {
      const fits = likeness(word, other);
      next.push(Math.max(next[index] ?? 0, row[index + 1] ?? 0, (row[index] ?? 0) + fits));
    }
    row = next;
  }
  const ordered = row.at(-1) ?? 0;
  const any = short
    .slice(0, longest)
    .reduce((sum, word) => sum + Math.max(0, ...full.slice(0, longest).map((other) => likeness(word, other))), 0);
  return Math.max(ordered, (ordered + any) / 2);
}

/** 1 for one word, less for a common stem or a piece of a compound. */
function likeness(word: string, other: string): number {
  if (word === other) return 1;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short.length < 4) return 0;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  if (same >= 4 && same >= short.length - 2 && long.length - same <= 4) return 0.9;
  return long.includes(short) ? 0.7 : 0;
}

function isWeighty(word: string): boolean {
  return !smallWords.has(word);
}

/** Words that are looked at; no title needs more, and time stays linear. */
const longest = 40;

export interface TitleMatch {
  readonly kind: 'equal' | 'start' | 'part' | 'contraction' | 'none';
  readonly score: number;
}
