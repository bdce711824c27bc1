import { foldQuickly } from './fold-quickly.ts';
import { isCorporate, isNameWord, type OneName, readName } from './read-name.ts';
import { nameJoiners, states, suffixes } from './rules/names.ts';
import { signalWords } from './rules/signals.ts';
import type { Segment } from './segment.ts';

/**
 * Read the names that end just before a place in a note, going backwards.
 *
 * Stops at what is no name: a small word, a signal (*see*), a number, the end of a clause. Pieces before a comma
 * belong to
 * the names only where something shows it: an *and* behind them, or a body (`United States, Department of State`).
 *
 * @param segments
 *   Of one paragraph.
 * @param end
 *   Index of the segment behind the last name.
 * @returns
 *   Null where there is no name.
 */
export function readNames(segments: readonly Segment[], end: number): Names | null {
  const pieces: OneName[] = [];
  let first = end;
  let hasJoiner = false;
  let isBody = false;
  while (pieces.length < mostNames) {
    const piece = readName(segments, first);
    if (piece === null) break;
    const isPieceBody = isCorporate(piece.words);
    if (pieces.length > 0 && piece.isOpened) break;
    if (pieces.length > 0 && !hasJoiner && !canPrecede(segments, piece, pieces, isPieceBody || isBody)) break;
    isBody ||= isPieceBody;
    pieces.unshift(piece);
    first = piece.first;
    const joiner = joinerBefore(segments, first, isBody);
    if (joiner === null) break;
    hasJoiner ||= joiner.isAnd;
    first = joiner.first;
  }
  const start = pieces[0]?.first;
  if (start === undefined) return null;
  return { first: start, names: pieces.map(({ text }) => text), isBody, opensClause: isClauseStart(segments, start) };
}

/** What joins the names that are read to one before them; null where nothing does. */
function joinerBefore(
  segments: readonly Segment[],
  first: number,
  isBody: boolean,
): { readonly first: number; readonly isAnd: boolean } | null {
  const before = segments[first - 1];
  if (before === undefined || before.isBreak) return null;
  if (nameJoiners.has(before.fold || before.text) || before.text === '/') {
    const at = segments[first - 2]?.text === ',' ? first - 2 : first - 1;
    const left = segments[at - 1];
    return left !== undefined && (isNameWord(left) || left.text === '.' || left.kind === 'group')
      ? { first: at, isAnd: true }
      : null;
  }
  if (before.text === ',') return { first: first - 1, isAnd: false };
  if (/^[–—-]$/u.test(before.text)) return { first: first - 1, isAnd: isBody };
  return null;
}

/** Say whether a piece before a comma belongs to the names behind it. */
function canPrecede(
  segments: readonly Segment[],
  piece: OneName,
  pieces: readonly OneName[],
  isBody: boolean,
): boolean {
  const next = pieces[0]?.words ?? [];
  const isState = states.has(piece.words.map(foldQuickly).join(' '));
  if (isBody && (isState || isCorporate(piece.words))) return true;
  if (next.every((word) => suffixes.has(foldQuickly(word)))) return true;
  // `Müller, H. K.`: a family name before its initials.
  const areInitials = next.every((word) => /^\p{Lu}\p{Ll}?$/u.test(word)) && pieces.length === 1;
  return areInitials && piece.words.length <= 3 && isClauseStart(segments, piece.first);
}

function isClauseStart(segments: readonly Segment[], first: number): boolean {
  const before = segments[first - 1];
  if (before === undefined || before.isBreak) return true;
  return before.kind === 'word' && signalWords.has(before.fold);
}

/** No work has more authors in its citation; it also keeps the time linear. */
const mostNames = 8;

/** Names before a title. */
export interface Names {
  /** Index of the first segment. */
  readonly first: number;
  /** As printed, one for each. */
  readonly names: readonly string[];
  /** True for an organisation. */
  readonly isBody: boolean;
  /** True where nothing but a signal stands before them in their clause. */
  readonly opensClause: boolean;
}
