import { isPageNext, isYear, leadsToImprint } from './bare-imprint.ts';
import type { Scan } from './describe-publication.ts';
import { pageWords, volumeWords } from './rules/locators.ts';
import { nameJoiners } from './rules/names.ts';
import { containerWords, imprintLinks, roleWords } from './rules/roles.ts';
import { signalWords } from './rules/signals.ts';
import type { Segment } from './segment.ts';
import { titleOf } from './title-of.ts';
import { isRoman } from './tokenize.ts';

/**
 * Take in one segment of what stands between a title and its imprint.
 *
 * @param segments
 *   Of one paragraph.
 * @param at
 *   Index of the segment; it is no bracket and no break.
 * @param scan
 *   What was seen so far; changed in place.
 * @returns
 *   False where the publication cannot go on over it.
 */
export function takeSegment(segments: readonly Segment[], at: number, scan: Scan): boolean {
  const piece = segments[at];
  if (piece === undefined || isYear(segments, at)) return false;
  switch (piece.kind) {
    case 'italic':
      return takeItalics(piece, at, scan);
    case 'reference':
      return takeReference(segments, at, scan);
    case 'mark':
      return takeMark(segments, at, scan);
    case 'word':
      return takeWord(segments, at, scan);
    default:
      return piece.kind === 'number';
  }
}

/** The larger work, or the title of a volume; anything else in italics is the next citation. */
function takeItalics({ text }: Segment, at: number, scan: Scan): boolean {
  const isPart = scan.form === 'quoted' || scan.chapter;
  if (isPart ? scan.container !== null : !scan.hasVolume || scan.role === null) return false;
  scan.role = null;
  if (!isPart) return true;
  scan.container = titleOf(text);
  scan.fallback = at + 1;
  return true;
}

/** `in P. Nora (dir.), op. cit.`; `in: ders. (Hg.), …`; `ibid., 58 (1986)` in place of a journal. */
function takeReference(segments: readonly Segment[], at: number, scan: Scan): boolean {
  const kind = segments[at]?.reference?.kind;
  if (scan.chapter && kind === 'person') return true;
  if (scan.chapter && kind === 'work') {
    scan.repeats = true;
    scan.fallback = at + 1;
    return false;
  }
  const isJournal = scan.form === 'quoted' && kind === 'same' && scan.container === null && at > scan.start;
  const isContainer = isJournal && leadsToImprint(segments, at + 1);
  scan.repeats ||= isContainer;
  return isContainer;
}

function takeMark(segments: readonly Segment[], at: number, scan: Scan): boolean {
  const text = segments[at]?.text ?? '';
  const next = segments[at + 1];
  // `, and …` begins the next citation, unless names of editors are being read.
  if (text === ',') return !(next?.kind === 'word' && nameJoiners.has(next.fold) && scan.role === null);
  if (text === ':') return !/^\d/u.test(next?.text ?? '');
  return ['.', '/', '&', '–', '—', '-', '№', '§', "'", '’'].includes(text);
}

function takeWord(segments: readonly Segment[], at: number, scan: Scan): boolean {
  const { fold = '', text = '' } = segments[at] ?? {};
  const before = segments[at - 1];
  if (signalWords.has(fold) || (pageWords.has(fold) && isPageNext(segments, at))) return false;
  if (volumeWords.has(fold)) {
    scan.hasVolume = true;
    scan.role ??= 'volume';
    return true;
  }
  const role = roleWords.get(fold);
  if (role !== undefined) {
    // `2nd ed.` is an edition; `ed. Harold Finch` is a person.
    if (before?.kind !== 'number') scan.parts.set(role, at);
    scan.role = role;
    return true;
  }
  const mayBeIn = at === scan.start || before?.text === ',' || scan.form === 'quoted';
  if (containerWords.has(fold) && scan.container === null && mayBeIn) {
    scan.chapter = true;
    scan.role = 'in';
    scan.plainFrom = at + (segments[at + 1]?.text === ':' ? 2 : 1);
    return true;
  }
  if (/^[\p{Lu}\p{Lt}]/u.test(text)) {
    if (scan.form === 'quoted') scan.plainFrom ??= at;
    return true;
  }
  if (fold === 'by' && at === scan.start) scan.parts.set('author', at);
  const mayBeJournal = scan.form === 'quoted' && scan.container === null;
  if (mayBeJournal && scan.plainFrom !== null && at - scan.plainFrom < longestJournal) return true;
  return imprintLinks.has(fold) || nameJoiners.has(fold) || isRoman(text) || /^[dl]['’]/u.test(text);
}

/** Segments in the name of a journal or larger work that is in ordinary letters. */
const longestJournal = 14;
