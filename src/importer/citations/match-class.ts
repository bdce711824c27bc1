import type { ArchiveMatch } from './archive-match.ts';
import { departments } from './rules/archives.ts';
import type { Segment } from './segment.ts';

/**
 * Read a class of records: `FO 371`, `CAB 23/12`, `Class 371`, `Record Group 84`, `RG 59`.
 *
 * @param segments
 *   Of one paragraph.
 * @param at
 *   Index at which it would begin.
 * @param department
 *   The letters of the department named before, for a bare `Class 371`; or null.
 * @returns
 *   Null where there is none.
 */
export function matchClass(segments: readonly Segment[], at: number, department: string | null): ArchiveMatch | null {
  const piece = segments[at];
  const number = segments[at + 1];
  if (piece === undefined || piece.isBreak) return null;
  const written = /^(\p{Lu}{2,4})(\d{1,4})(?=\/|$)/u.exec(piece.kind === 'code' ? piece.text : '');
  if (written !== null && departments.has(written[1] ?? ''))
    return toClass(written[1] ?? '', written[2] ?? '', at + 1, written[0].length);
  if (piece.kind !== 'word' || number === undefined) return null;
  const digits = /^\d{1,4}(?=\/|$)/u.exec(number.text)?.[0];
  if (departments.has(piece.text) && digits !== undefined && number.kind !== 'mark')
    return toClass(piece.text, digits, at + 2, digits.length);
  if (piece.fold === 'class' && digits !== undefined && department !== null)
    return toClass(department, digits, at + 2, digits.length);
  const isGroup = piece.fold === 'record' && number.fold === 'group';
  const hasStops = piece.text === 'R' && number.text === '.' && segments[at + 2]?.text === 'G';
  const end = isGroup
    ? at + 2
    : piece.text === 'RG'
      ? at + 1
      : hasStops
        ? at + (segments[at + 3]?.text === '.' ? 4 : 3)
        : null;
  const group = end === null ? undefined : /^\d{1,4}(?=\/|$)/u.exec(segments[end]?.text ?? '')?.[0];
  if (end === null || group === undefined) return null;
  return {
    key: `us-rg${group}`,
    name: `Record Group ${group}`,
    place: 'National Archives (United States)',
    end: end + 1,
    cut: group.length,
    isClass: true,
  };
}

function toClass(letters: string, number: string, end: number, cut: number): ArchiveMatch {
  return {
    key: `${letters.toLowerCase()}${number}`,
    name: `${departments.get(letters) ?? letters}, class ${number}`,
    place: 'The National Archives (United Kingdom)',
    department: letters,
    end,
    cut,
    isClass: true,
  };
}
