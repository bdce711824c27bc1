import { isDate } from './is-date.ts';
import { type Mention, noPublication } from './mention.ts';
import { monthNumbers } from './rules/months.ts';
import { newspaperWords, recordWords } from './rules/publications.ts';
import type { Segment } from './segment.ts';
import { textBetween } from './text-between.ts';
import { toPlainMention } from './to-plain-mention.ts';

/**
 * Read a newspaper and its date at the head of a clause, in ordinary letters: `Manchester Guardian, 15 May 1926`.
 *
 * @param segments
 *   Of one paragraph.
 * @param first
 *   Index at which the clause begins.
 * @param end
 *   Index behind its last segment.
 * @returns
 *   A mention; where nothing in the name says that it is a newspaper's, it must come more than once.
 */
export function readPlainNewspaper(segments: readonly Segment[], first: number, end: number): Mention | null {
  let at = first;
  while (at < end && at < first + 8 && isNameSegment(segments, at)) at += 1;
  // `The Times (London), 3 May`
  const words = segments.slice(first, at).filter(({ kind }) => kind === 'word');
  const nameEnd = at;
  if (segments[at]?.group?.kind === 'names') at += 1;
  const isLedIn = /^(?:vom|v|du|of|for)$/u.test(segments[at]?.fold ?? '');
  if (
    words.length === 0 ||
    !/^\p{Lu}/u.test(words[0]?.text ?? '') ||
    (segments[at]?.text !== ',' && !isLedIn) ||
    !isDate(segments, at)
  )
    return null;
  if (words.some(({ fold }) => monthNumbers.has(fold) || recordWords.has(fold))) return null;
  const isKnown =
    words.some(({ fold }) => newspaperWords.has(fold)) ||
    (/^(?:The|Le|La|Die|Der|Das|Il)$/u.test(words[0]?.text ?? '') && words.length > 1);
  const mention = toPlainMention(segments, {
    first,
    end: at,
    names: null,
    title: textBetween(segments, first, nameEnd),
    publication: noPublication,
    needs: isKnown ? 'nothing' : 'recurrence',
  });
  return { ...mention, kind: 'newspaper' };
}

function isNameSegment(segments: readonly Segment[], at: number): boolean {
  const piece = segments[at];
  if (piece?.kind === 'word')
    return !/^(?:vom|v|for)$/u.test(piece.fold) && !(piece.fold === 'du' && segments[at + 1]?.kind === 'number');
  return piece !== undefined && /^['’ʹ]$/u.test(piece.text);
}
