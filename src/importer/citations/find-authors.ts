import { type Mention, noPublication } from './mention.ts';
import { isPlaceStart } from './read-locator.ts';
import { readNames } from './read-names.ts';
import { monthNumbers } from './rules/months.ts';
import type { Segment } from './segment.ts';

/**
 * Find the citations that name an author and no title: `Pemberton, op. cit.`, `Brügge (wie Anm. 3)`, `Tolliver, p.
 * 115`.
 *
 * @param segments
 *   Of one paragraph.
 * @param taken
 *   Segments that belong to another citation.
 * @returns
 *   Mentions in order. All need an author who is known by another citation.
 */
export function findAuthors(segments: readonly Segment[], taken: readonly boolean[]): readonly Mention[] {
  return segments.flatMap((piece, at): Mention[] => {
    if (taken[at] === true) return [];
    const isComma = piece.text === ',' && !piece.isBreak;
    const behind = isComma ? at + 1 : at;
    const next = segments[behind];
    const isReference = next?.kind === 'reference' && next.reference?.kind !== 'person' && (isComma || piece === next);
    const isNote = piece.group?.kind === 'note';
    const isPlace = isComma && isPageAt(segments, at + 1);
    if (!isReference && !isNote && !isPlace) return [];
    const names = readNames(segments, segments[at - 1]?.group?.kind === 'role' ? at - 1 : at);
    if (names === null || segments.slice(names.first, at).some((_, index) => taken[names.first + index] === true))
      return [];
    const end = isReference ? behind + 1 : isNote ? at + 1 : at;
    const reference = isReference ? (next.reference ?? null) : null;
    if (reference?.kind === 'same' && next?.fold !== 'loc cit') return [];
    return [
      {
        from: segments[names.first]?.from ?? 0,
        to: segments[end - 1]?.to ?? 0,
        first: names.first,
        end,
        kind: 'author',
        names,
        isSameAuthor: false,
        isEdited: false,
        title: null,
        form: null,
        publication: noPublication,
        needs: 'author',
        reference,
        noteNumber: piece.group?.note ?? null,
        archive: null,
        context: [],
      },
    ];
  });
}

/** A page: `p. 115`, `91`; a year or the day of a date is none. */
function isPageAt(segments: readonly Segment[], at: number): boolean {
  const piece = segments[at];
  if (!isPlaceStart(segments, at, segments.length) || piece === undefined) return false;
  if (piece.kind === 'number') {
    const next = segments[at + 1];
    return (
      !/^(?:1[4-9]|20)\d\d$/u.test(piece.text) &&
      (next === undefined || next.isBreak || next.text === ',' || next.text === '.' || next.fold === 'ff') &&
      !monthNumbers.has(segments[at + 2]?.fold ?? '')
    );
  }
  return piece.kind === 'word' && !monthNumbers.has(piece.fold);
}
