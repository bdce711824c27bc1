import type { Segment } from './segment.ts';

/**
 * Give the words of some segments as they are printed, spaces made single.
 *
 * @param segments
 *   Of one paragraph.
 * @param first
 *   Index of the first segment.
 * @param end
 *   Index of the segment behind the last.
 * @returns
 *   Empty where there is none.
 */
export function textBetween(segments: readonly Segment[], first: number, end: number): string {
  return segments
    .slice(first, end)
    .map(({ text, from }, index, all) => (index > 0 && (all[index - 1]?.to ?? from) < from ? ` ${text}` : text))
    .join('');
}
