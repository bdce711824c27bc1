import { archiveNames, archiveNouns } from './rules/archives.ts';
import { fileWords, volumeWords } from './rules/locators.ts';
import { corporateLinks } from './rules/names.ts';
import { signalWords } from './rules/signals.ts';
import type { Segment } from './segment.ts';

/**
 * Find the end of an archive's name: `Archives nationales`, `Public Record Office`, `National Archives of Scotland`.
 *
 * @param segments
 *   Of one paragraph.
 * @param at
 *   Index at which it would begin.
 * @returns
 *   Index of the segment behind it, or null.
 */
export function endOfArchiveName(segments: readonly Segment[], at: number): number | null {
  const previous = segments[at - 1];
  if (
    previous?.kind === 'word' &&
    /^\p{Lu}/u.test(previous.text) &&
    !signalWords.has(previous.fold) &&
    previous.fold !== 'the'
  )
    return null;
  let end = at;
  while (
    segments[end]?.kind === 'word' &&
    (/^\p{Lu}/u.test(segments[end]?.text ?? '') ||
      (end > at && corporateLinks.has(segments[end]?.fold ?? '') && continues(segments, end)))
  )
    end += 1;
  const words = segments.slice(at, end);
  const isArchive =
    words.length > 1 &&
    words.length < 8 &&
    (words.some(({ fold }) => archiveNouns.has(fold)) || words.at(-1)?.fold === 'office') &&
    !/^(?:papers|mss)$/u.test(words.at(-1)?.fold ?? '');
  const isClosed = segments[end]?.text === ',' || /^(?:names|alias)$/u.test(segments[end]?.group?.kind ?? '');
  if (isArchive && isClosed) return end;
  for (const length of [5, 4, 3, 2]) {
    const words = segments.slice(at, at + length);
    if (
      words.length === length &&
      words.every(({ kind }) => kind === 'word') &&
      archiveNames.has(words.map(({ fold }) => fold).join(' '))
    )
      return at + length;
  }
  return null;
}

/**
 * Say whether a small word goes on with a name: `of the Republic`.
 *
 * @param segments
 *   Of one paragraph.
 * @param at
 *   Index of the small word.
 * @returns
 *   True where a capital comes behind it, or behind one more small word.
 */
export function continues(segments: readonly Segment[], at: number): boolean {
  const next = segments[at + 1];
  if (next?.kind !== 'word') return false;
  return /^\p{Lu}/u.test(next.text) || (corporateLinks.has(next.fold) && /^\p{Lu}/u.test(segments[at + 2]?.text ?? ''));
}

/**
 * Say whether a segment begins the locator of an archive: a number, `box`, `fol.`
 *
 * @param segment
 *   Any.
 * @returns
 *   False for a long word with a capital, which is a name.
 */
export function isFile(segment: Segment | undefined): boolean {
  if (segment === undefined || /^\p{Lu}\p{Ll}{6}/u.test(segment.text)) return false;
  return (
    segment.kind === 'number' ||
    segment.kind === 'code' ||
    fileWords.has(segment.fold) ||
    volumeWords.has(segment.fold) ||
    /^(?:ms|mss|f|fol|fols)$/u.test(segment.fold)
  );
}
