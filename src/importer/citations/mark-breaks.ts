import { abbreviations, labelledWords } from './rules/abbreviations.ts';
import { monthNumbers } from './rules/months.ts';
import { signalWords } from './rules/signals.ts';
import type { Segment } from './segment.ts';
import { isRoman } from './tokenize.ts';

/**
 * Mark where clauses end: at a semicolon, and at a stop that ends a sentence and no abbreviation.
 *
 * @param segments
 *   Of one paragraph.
 * @param text
 *   The paragraph.
 * @returns
 *   The same segments; `isBreak` is true where one ends a clause.
 */
export function markBreaks(segments: readonly Segment[], text: string): readonly Segment[] {
  return segments.map((piece, index) => {
    if (piece.kind !== 'mark') return piece;
    if (piece.text === ';' || piece.text === '?' || piece.text === '!') return { ...piece, isBreak: true };
    if (piece.text !== '.') return piece;
    const rest = /^\s*(\S)(\S?)/u.exec(text.slice(piece.to, piece.to + 20));
    const next = rest?.[1] ?? '';
    const following = segments[index + 1];
    if (following === undefined) return { ...piece, isBreak: true };
    const startsSentence = /[\p{Lu}\p{Lt}]/u.test(next) || /["'“‘«„]/u.test(next) || following.kind === 'italic';
    const touches = following.from === piece.to;
    if (!startsSentence || (touches && following.kind !== 'italic')) return piece;
    return { ...piece, isBreak: !isAbbreviated(segments, index) };
  });
}

function isAbbreviated(segments: readonly Segment[], stop: number): boolean {
  const before = segments[stop - 1];
  // German ordinals: `2. Aufl.`, `15. Jahrhundert`, `3. März`.
  if (before?.kind === 'number') return before.text.length < 3 && ordinalled.has(segments[stop + 1]?.fold ?? '');
  if (before?.kind !== 'word') return false;
  const previous = segments[stop - 2];
  if (/^\p{L}$/u.test(before.text) || /^\p{Lu}\p{Ll}$/u.test(before.text))
    return !(previous?.kind === 'word' && labelledWords.has(previous.fold));
  if (abbreviations.has(before.fold)) return true;
  if (/^\p{Lu}\p{L}?-\p{Lu}\p{L}?$/u.test(before.text)) return true;
  // `Mikh. Pavlovich,` and `Wm. Jones,`: a given name cut short, where a name may begin.
  const isCut = /^\p{Lu}\p{Ll}{1,4}$/u.test(before.text) && /[^aeiouyаеиоуыэюя]$/u.test(before.fold);
  const opens =
    previous === undefined ||
    previous.isBreak ||
    previous.kind === 'mark' ||
    signalWords.has(previous.fold) ||
    !/^\p{Lu}/u.test(previous.text);
  const name = segments[stop + 1];
  const behind = segments[stop + 2];
  return (
    isCut &&
    opens &&
    name?.kind === 'word' &&
    (behind?.text === ',' || behind?.kind === 'group') &&
    !isRoman(before.text)
  );
}

/** Words that a number with a stop stands before in German. */
const ordinalled: ReadonlySet<string> = new Set([
  ...monthNumbers.keys(),
  ...'aufl auflage jahrhundert jahrhunderts jg bd heft teil'.split(' '),
]);
