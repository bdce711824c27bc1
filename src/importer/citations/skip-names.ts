import { parseName } from './parse-name.ts';
import { roleWords } from './rules/roles.ts';
import type { Segment } from './segment.ts';
import { textBetween } from './text-between.ts';

/**
 * Skip the names that go on behind an author's comma, where the title is in ordinary letters.
 *
 * `A. Smith, B. Jones and C. Brown, Title`: further names have initials or end with *and* and a name; something must be
 * left for the title. Roles (`ed.`) are skipped too.
 *
 * @param segments
 *   Of one paragraph.
 * @param start
 *   Index of the segment behind the comma.
 * @param stop
 *   Index of the segment behind the title.
 * @returns
 *   Index at which the title begins, and the names skipped.
 */
export function skipNames(segments: readonly Segment[], start: number, stop: number): SkippedNames {
  const pieces: { readonly first: number; readonly end: number }[] = [];
  let first = start;
  for (let at = start; at <= stop && pieces.length < 6; at += 1) {
    if (at < stop && segments[at]?.text !== ',') continue;
    pieces.push({ first, end: at });
    first = at + 1;
  }
  const [role] = pieces;
  if (role !== undefined && pieces.length > 1 && isRole(segments, role.first))
    return { end: role.end + 1, names: [], isEdited: true };
  const last = pieces
    .slice(0, -1)
    .findIndex(
      ({ first: at, end }) => /^(?:and|et|und|&)$/u.test(segments[at]?.text ?? '') && isName(segments, at + 1, end),
    );
  const initials = pieces.slice(0, -1).findIndex((piece) => !hasInitials(segments, piece.first, piece.end));
  const listed =
    last !== -1 && pieces.slice(0, last).every(({ first: at, end }) => isName(segments, at, end)) ? last + 1 : 0;
  const count = Math.max(listed, initials === -1 ? pieces.length - 1 : initials);
  const skipped = pieces.slice(0, count);
  const names = skipped.map(({ first: at, end }) => textBetween(segments, at, end).replace(/^(?:and|et|und|&) /u, ''));
  return {
    end: pieces[count]?.first ?? start,
    names: names.flatMap((name) => name.split(/ (?:and|et|und|&) /u)),
    isEdited: false,
  };
}

function isRole(segments: readonly Segment[], at: number): boolean {
  const piece = segments[at];
  return piece?.kind === 'word' && roleWords.has(piece.fold) && /^\p{Ll}/u.test(piece.text);
}

/** Up to four words, capitals and particles only. */
function isName(segments: readonly Segment[], first: number, end: number): boolean {
  const text = textBetween(segments, first, end);
  const { family, given } = parseName(text);
  const words = text.split(' ');
  return (
    family !== undefined &&
    words.length <= 5 &&
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    (given === undefined || /^[\p{Lu}][^,]*$/u.test(given)) &&
    words.every((word) => /^\p{Lu}|^(?:de|van|von|der|den|du|la|di)$/u.test(word))
  );
}

function hasInitials(segments: readonly Segment[], first: number, end: number): boolean {
  const pieces = segments.slice(first, end);
  const hasStop = pieces.some(({ text }, index) => /^\p{Lu}\p{Ll}?$/u.test(text) && pieces[index + 1]?.text === '.');
  return (
    hasStop &&
    pieces.length <= 12 &&
    pieces.every(
      ({ text, kind }) => kind === 'group' || /^\p{Lu}|^[.\-–]$|^(?:and|et|und|&|de|van|von|der|du)$/u.test(text),
    )
  );
}

interface SkippedNames {
  /** Index of the segment at which the title begins. */
  readonly end: number;
  readonly names: readonly string[];
  /** *ed.* stood there. */
  readonly isEdited: boolean;
}
