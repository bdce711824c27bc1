import type { NoteText, Range } from './note-text.ts';

/**
 * Give words of a note as a transcription writes them.
 *
 * @param note
 *   Its text and italics.
 * @param range
 *   Which words.
 * @returns
 *   Italics between asterisks: `Ertürk, *İki perde*`.
 */
export function printedWords({ text, italics }: NoteText, { from, to }: Range): string {
  let printed = '';
  let at = from;
  for (let index = firstAfter(italics, from); index < italics.length; index += 1) {
    const italic = italics[index];
    if (italic === undefined || italic.from >= to) break;
    const [start, end] = [Math.max(italic.from, from), Math.min(italic.to, to)];
    printed += `${text.slice(at, start)}*${text.slice(start, end)}*`;
    at = end;
  }
  return printed + text.slice(at, to);
}

/** The index of the first range that ends behind a character. */
function firstAfter(ranges: readonly Range[], at: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
