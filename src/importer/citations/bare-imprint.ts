import { pageWords, volumeWords } from './rules/locators.ts';
import { monthNumbers } from './rules/months.ts';
import { imprintLinks } from './rules/roles.ts';
import { signalWords } from './rules/signals.ts';
import type { Segment } from './segment.ts';
import { textBetween } from './text-between.ts';
import { isRoman } from './tokenize.ts';

/**
 * Say whether a segment is a year, or a range of years.
 *
 * @param segments
 *   Of one paragraph.
 * @param at
 *   Index.
 * @returns
 *   True from 1400 to 2049; the number of an edition may be raised before it (`²1978`).
 */
export function isYear(segments: readonly Segment[], at: number): boolean {
  return /^[¹²³⁴-⁹]?(?:1[4-9]\d\d|20[0-4]\d)(?:[-–/]\d{2,4})?$/u.test(segments[at]?.text ?? '');
}

/**
 * Say whether `Place[: Publisher,] year` comes next, as in `*Titel*. Lübeck 1928`.
 *
 * @param segments
 *   Of one paragraph.
 * @param start
 *   Index of the segment behind the stop.
 * @returns
 *   False where anything but names stands before the year.
 */
export function isPlaceAndYear(segments: readonly Segment[], start: number): boolean {
  for (let at = start; at < start + 9; at += 1) {
    const piece = segments[at];
    if (piece === undefined || piece.isBreak) return false;
    if (at > start && isYear(segments, at)) return !monthNumbers.has(segments[at - 1]?.fold ?? '');
    const isWord =
      piece.kind === 'word' &&
      (/^\p{Lu}/u.test(piece.text) || imprintLinks.has(piece.fold)) &&
      !signalWords.has(piece.fold);
    if (!isWord && !(at > start && [',', ':', '/', '.'].includes(piece.text))) return false;
  }
  return false;
}

/**
 * Say where an imprint without brackets ends: at a year that a place, and no month, stands before.
 *
 * @param segments
 *   Of one paragraph.
 * @param at
 *   Index of what may be the year.
 * @param settings
 *   `start`: index behind the title; `hasNames`: an author stands before it; `isWithin`: a larger work was named.
 * @returns
 *   Index of the segment behind the year, or null.
 */
export function endOfBareImprint(
  segments: readonly Segment[],
  at: number,
  { start, hasNames, isWithin }: BareSettings,
): number | null {
  if (!isYear(segments, at)) return null;
  const before = segments.slice(start, at);
  if (before.some(({ fold }) => monthNumbers.has(fold)) && !isWithin) return null;
  const hasPlace = before.some(
    ({ kind, text, fold }) =>
      kind === 'word' && /^\p{Lu}\p{L}{2}/u.test(text) && !volumeWords.has(fold) && !isRoman(text),
  );
  const next = segments[at + 1];
  const isClosed = next === undefined || next.isBreak || next.kind === 'group' || [',', '.', ':'].includes(next.text);
  if (!isClosed) return null;
  if (isWithin) return at + 1;
  return hasNames && (hasPlace || isPageNext(segments, at + 2))
    ? at + 1
    : hasPlace && !hasNames && isPageNext(segments, at + 2)
      ? at + 1
      : null;
}

/**
 * Say whether a page comes next: a word for one with a number, or a number at once.
 *
 * @param segments
 *   Of one paragraph.
 * @param at
 *   Index.
 * @returns
 *   False where other words stand between.
 */
export function isPageNext(segments: readonly Segment[], at: number): boolean {
  for (let next = at; next < at + 4; next += 1) {
    const piece = segments[next];
    if (piece === undefined) return false;
    if (piece.kind === 'number' || (piece.kind === 'word' && isRoman(piece.text) && next > at) || piece.kind === 'code')
      return true;
    if (piece.kind === 'word' ? !pageWords.has(piece.fold) : !['.', ','].includes(piece.text)) return false;
  }
  return false;
}

/**
 * Give the words of an imprint without brackets, from its place on.
 *
 * @param segments
 *   Of one paragraph.
 * @param start
 *   Index behind the title.
 * @param end
 *   Index behind the year.
 * @returns
 *   `Lille, Éditions du Beffroi, 1932-1934`.
 */
export function bareImprint(segments: readonly Segment[], start: number, end: number): string {
  const pieces = segments.slice(start, end);
  const from = pieces.findLastIndex(
    ({ kind, fold, text }) =>
      kind === 'italic' || volumeWords.has(fold) || isRoman(text) || fold === 'aufl' || fold === 'ed',
  );
  const skipped = pieces.findIndex(
    ({ kind, text }, index) => index > from && kind === 'word' && /^\p{Lu}/u.test(text) && !isRoman(text),
  );
  const at = skipped === -1 ? pieces.length - 1 : skipped;
  return textBetween(segments, start + at, end);
}

/**
 * Say whether an imprint in brackets comes within a few segments: `58 (1986)`.
 *
 * @param segments
 *   Of one paragraph.
 * @param start
 *   Index to begin at.
 * @returns
 *   False where a page or the end of the clause comes first.
 */
export function leadsToImprint(segments: readonly Segment[], start: number): boolean {
  for (const piece of segments.slice(start, start + 9)) {
    if (piece.group?.kind === 'imprint') return true;
    if (piece.isBreak || pageWords.has(piece.fold)) return false;
  }
  return false;
}

interface BareSettings {
  readonly start: number;
  readonly hasNames: boolean;
  readonly isWithin: boolean;
}
