import type { FoundHead } from './found-head.ts';

/**
 * Pick the line that begins a note, where several begin with its number.
 *
 * Behind the end of a sentence, at the head of a paragraph and before a capital letter a note is likelier to begin than
 * in mid-sentence.
 *
 * @param heads
 *   Lines that begin with a mark, in order.
 * @param at
 *   Index of the first that has the number.
 * @param number
 *   Of the note.
 * @returns
 *   The likeliest, with its index and the others that are as likely; null where there is none.
 */
export function pickNext(heads: readonly FoundHead[], at: number, number: number): Pick | null {
  const rivals: { readonly head: FoundHead; readonly at: number }[] = [];
  for (let index = at; index < heads.length; index += 1) {
    const head = heads[index];
    if (head === undefined || head.head.number === number + 1 || (head.head.number === 1 && number !== 1)) break;
    if (head.head.number === number) rivals.push({ head, at: index });
  }
  const [best] = rivals.toSorted((a, b) => b.head.weight - a.head.weight);
  if (best === undefined) return null;
  const others = rivals.filter(({ head }) => head !== best.head && head.weight === best.head.weight);
  return { ...best, rivals: others.map(({ head }) => head) };
}

/** A line that was picked. */
export interface Pick {
  readonly head: FoundHead;
  /** Index among all lines that begin with a mark. */
  readonly at: number;
  /** As likely as it. */
  readonly rivals: readonly FoundHead[];
}
