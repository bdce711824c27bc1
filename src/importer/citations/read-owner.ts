import { type Names, readNames } from './read-names.ts';
import { possessives } from './rules/names.ts';
import { roleWords } from './rules/roles.ts';
import type { Segment } from './segment.ts';

/**
 * Read whose work a title is: names with a comma or *'s* behind them, `his`, *idem*; `(ed.)` is looked through.
 *
 * @param segments
 *   Of one paragraph.
 * @param at
 *   Index of the title.
 * @param from
 *   Index at which the citation may begin.
 * @returns
 *   `names` is null where nobody is named.
 */
export function readOwner(segments: readonly Segment[], at: number, from: number): Owner {
  const nobody: Owner = {
    first: at,
    names: null,
    isSameAuthor: false,
    isEdited: false,
    isLoose: false,
    isOwner: false,
  };
  let before = at - 1;
  const piece = segments[before];
  if (before < from || piece === undefined || piece.isBreak) return nobody;
  const isOwner =
    (piece.kind === 'word' && /['’]s?$/u.test(piece.text) && /^\p{Lu}/u.test(piece.text)) ||
    (piece.fold === 's' && /^['’]$/u.test(segments[before - 1]?.text ?? ''));
  if (piece.kind === 'word' && possessives.has(piece.fold)) return { ...nobody, isSameAuthor: true };
  const hasComma = piece.text === ',' || piece.text === ':';
  if (hasComma) before -= 1;
  const reference = segments[before];
  if (reference?.kind === 'reference' && reference.reference?.kind === 'person' && before >= from)
    return { ...nobody, first: before, isSameAuthor: true };
  const end = skipRoles(segments, before + 1, from);
  const hasRole = end < before + 1;
  if (!hasComma && !hasRole && !isOwner && segments[before]?.kind !== 'word' && segments[before]?.text !== '.')
    return nobody;
  const names = readNames(segments, isOwner ? before + 1 : end);
  if (names === null || names.first < from) return nobody;
  return {
    first: names.first,
    names: isOwner ? withoutOwner(names) : names,
    isSameAuthor: false,
    isEdited: hasRole,
    isLoose: !hasComma && !hasRole && !isOwner,
    isOwner,
  };
}

/** `, ed.,`, `(ed.)`, `(Hrsg.)`: the index behind the names before it. */
function skipRoles(segments: readonly Segment[], end: number, from: number): number {
  let at = end;
  for (;;) {
    const piece = segments[at - 1];
    if (at - 1 < from || piece === undefined) return end;
    if (piece.group?.kind === 'role' || piece.group?.kind === 'date') {
      at -= 1;
      return segments[at - 1]?.text === ',' ? at - 1 : at;
    }
    const isStop = piece.text === '.' && roleWords.has(segments[at - 2]?.fold ?? '');
    const word = isStop ? at - 2 : at - 1;
    const role = segments[word];
    if (role?.kind !== 'word' || !roleWords.has(role.fold) || /^\p{Lu}/u.test(role.text)) return end;
    at = word;
    if (segments[at - 1]?.text === ',') return at - 1;
    if (/^(?:and|et|und)$/u.test(segments[at - 1]?.fold ?? '')) at -= 1;
    else return at;
  }
}

function withoutOwner(names: Names): Names {
  return { ...names, names: names.names.map((name) => name.replace(/['’]s?$/u, '')) };
}

/** What stands before a title. */
export interface Owner {
  /** Index of the first segment of the citation. */
  readonly first: number;
  readonly names: Names | null;
  readonly isSameAuthor: boolean;
  readonly isEdited: boolean;
  /** No comma stands between name and title. */
  readonly isLoose: boolean;
  /** `Karabekir's`. */
  readonly isOwner: boolean;
}
