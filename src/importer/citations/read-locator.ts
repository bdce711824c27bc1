import type { Mention } from './mention.ts';
import type { Range } from './note-text.ts';
import { fileWords, pageWords, placeLinks, placeWords, volumeWords } from './rules/locators.ts';
import { monthNumbers } from './rules/months.ts';
import { signalWords } from './rules/signals.ts';
import type { Segment } from './segment.ts';
import { isRoman } from './tokenize.ts';

/**
 * Read the place in a work that stands behind its citation: pages, volumes, a date, files.
 *
 * It goes on over a semicolon where another place follows (`vol. ii, pp. 34–8; vol. iv, p. 6`) and ends where prose
 * goes on.
 *
 * @param segments
 *   Of one paragraph.
 * @param start
 *   Index of the segment behind the citation.
 * @param limit
 *   Index of the segment at which the next citation begins.
 * @param kind
 *   Of what is cited; the files of an archive have words of their own.
 * @returns
 *   Its characters without the punctuation about it, and the index behind it; null where there is none.
 */
export function readLocator(
  segments: readonly Segment[],
  start: number,
  limit: number,
  kind: Mention['kind'],
): Locator | null {
  let at = start;
  while (at < limit && (isSpacer(segments[at]) || segments[at]?.group?.kind === 'alias')) at += 1;
  const first = at;
  let end = at;
  for (; at < limit; at += 1) {
    const piece = segments[at];
    if (
      piece === undefined ||
      (piece.isBreak && !(piece.text === ';' && at > first && isPlaceStart(segments, at + 1, limit)))
    )
      break;
    if (isPlace(segments, at, kind, at === first)) end = at + 1;
    else if (!isBetween(segments, at, kind)) break;
  }
  while (end > first && isLink(segments[end - 1])) end -= 1;
  const from = segments[first]?.from;
  const last = segments[end - 1];
  if (from === undefined || last === undefined || end === first) return null;
  const isSaid = segments
    .slice(first, end)
    .some(
      (piece) =>
        piece.kind === 'number' ||
        piece.kind === 'group' ||
        piece.kind === 'code' ||
        isRoman(piece.text) ||
        piece.fold === 'passim' ||
        piece.fold === 'throughout',
    );
  if (!isSaid && kind !== 'archive') return null;
  const stop = segments[end];
  const isStop = stop?.text === '.' && !stop.isBreak && /^(?:f|ff|sq|sqq|seq)$/u.test(last.fold);
  return { from, to: isStop ? stop.to : last.to, end: isStop ? end + 1 : end };
}

/**
 * Say whether a place in a work, and not prose, begins here.
 *
 * @param segments
 *   Of one paragraph.
 * @param start
 *   Index from 0.
 * @param limit
 *   Index behind the last segment that may be looked at.
 * @returns
 *   True for `p. 4`, `23–4`, `ii, 558`, `vol. 2`.
 */
export function isPlaceStart(segments: readonly Segment[], start: number, limit: number): boolean {
  let at = start;
  while (at < limit && isSpacer(segments[at])) at += 1;
  const piece = segments[at];
  if (piece === undefined || at >= limit) return false;
  if (piece.kind === 'number') return !monthNumbers.has(segments[at + 1]?.fold ?? '');
  return isPlace(segments, at, 'work', true);
}

/**
 * Say whether a page, a volume, a document or a file with its number stands here.
 *
 * @param segments
 *   Of one paragraph.
 * @param at
 *   Index of the word for it.
 * @returns
 *   True for `fol. 12`, `no. 7`, `box 3`; false for a note, and for `c. 1843`, which is a date.
 */
export function isNumberedPlace(segments: readonly Segment[], at: number): boolean {
  const fold = segments[at]?.fold ?? '';
  if (pageWords.has(fold)) return isFollowed(segments, at);
  const isLong = fold.length > 1 && !/^(?:nn?|notes?|anm|footnote|fn)$/u.test(fold);
  if (isLong && (volumeWords.has(fold) || placeWords.has(fold))) return isFollowed(segments, at);
  const next = segments[at + 1];
  return fileWords.has(fold) && !placeLinks.has(fold) && fold !== 'from' && next?.kind === 'number';
}

function isPlace(segments: readonly Segment[], at: number, kind: Mention['kind'], isFirst: boolean): boolean {
  const piece = segments[at];
  if (piece === undefined) return false;
  if (piece.group?.kind === 'date') return kind === 'newspaper';
  if (piece.kind === 'number' || piece.kind === 'code') return true;
  if (piece.kind !== 'word') return piece.text === '№' || piece.text === '§';
  const { fold } = piece;
  if (/^\p{Lu}$/u.test(piece.text) && appendixLetter(segments, at - 1)) return true;
  const next = segments[at + 1];
  // `1st ser., vol. 13`
  if (/^ser(?:ies)?$/u.test(fold) && segments[at - 1]?.kind === 'number') return true;
  if (monthNumbers.has(fold) && !(isFirst && fold === 'may' && /^\p{Ll}/u.test(piece.text))) return true;
  if (pageWords.has(fold) || volumeWords.has(fold) || placeWords.has(fold))
    return (
      isFollowed(segments, at) ||
      /^(?:f|ff|sq|sqq|seq|passim|throughout|ed|suiv)$/u.test(fold) ||
      appendixLetter(segments, at)
    );
  if (isRoman(piece.text))
    return (
      !isFirst ||
      next === undefined ||
      next.isBreak ||
      [',', '.', ':', ';'].includes(next.text) ||
      next.kind === 'number'
    );
  if (kind !== 'archive') return (/^(?:vom|du)$/u.test(fold) && next?.kind === 'number') || seasons.has(fold);
  if (signalWords.has(fold)) return false;
  return fileWords.has(fold) ? !placeLinks.has(fold) : /^\p{Lu}/u.test(piece.text);
}

/** `p. 4`, `vol. iv`, `S. 12`: a number or the like stands behind the word. */
function isFollowed(segments: readonly Segment[], at: number): boolean {
  let next = at + 1;
  while (
    segments[next]?.text === '.' ||
    pageWords.has(segments[next]?.fold ?? '') ||
    volumeWords.has(segments[next]?.fold ?? '')
  )
    next += 1;
  const piece = segments[next];
  return piece?.kind === 'number' || piece?.kind === 'code' || (piece?.kind === 'word' && isRoman(piece.text));
}

function appendixLetter(segments: readonly Segment[], at: number): boolean {
  return /^(?:appendix|app|part|map|plate|table|annex)$/u.test(segments[at]?.fold ?? '');
}

function isBetween(segments: readonly Segment[], at: number, kind: Mention['kind']): boolean {
  const piece = segments[at];
  if (piece === undefined) return false;
  if (piece.kind === 'mark') return /^[.,:/–—\-&;]$/u.test(piece.text);
  if (piece.kind === 'word' && (placeLinks.has(piece.fold) || /^(?:et|hier|esp|especially|and)$/u.test(piece.fold))) {
    return (
      kind === 'archive' ||
      kind === 'same' ||
      isPlaceStart(segments, at + 1, segments.length) ||
      monthNumbers.has(segments[at + 2]?.fold ?? '') ||
      segments[at + 1]?.kind === 'number'
    );
  }
  return kind === 'archive' && piece.kind === 'word' && fileWords.has(piece.fold);
}

function isLink(segment: Segment | undefined): boolean {
  return (
    segment === undefined || segment.kind === 'mark' || (placeLinks.has(segment.fold) && /^\p{Ll}/u.test(segment.text))
  );
}

function isSpacer(segment: Segment | undefined): boolean {
  return segment !== undefined && /^[,:/.]$/u.test(segment.text) && !segment.isBreak;
}

const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

interface Locator extends Range {
  /** Index of the segment behind it. */
  readonly end: number;
}
